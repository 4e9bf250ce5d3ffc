import { beforeAll, describe, expect, it } from 'vitest';
import type { Plan, Portal } from '../../src/model/portal.ts';
import { judgementsOf } from '../../src/model/verdict/judgements.ts';
import type { MilestoneState, TargetState, TaskState } from '../../src/model/verdict/verdict.ts';
import { milestoneVerdicts, observationStatuses, targetKinds, targetVerdicts, taskVerdicts } from '../../src/model/vocabularies.ts';
import { loadFixture } from '../support/load-fixture.ts';

/** What becomes of every target of the fixture county as of 2026-06-30, worked out by hand from its figures. */
const targets: Readonly<Record<string, Readonly<Record<string, TargetState>>>> = {
  'shili-chuxing-2023': { buses: 'not-reported' },
  'shili-fanti': { firms: 'not-reported' },
  'shili-fazhan-2016-2020': {
    gdp: 'reached-late',
    services: 'not-reached',
    industry: 'reached',
    income: 'undecidable',
    pm25: 'reached',
    water: 'reached',
    unemployment: 'reached',
    roads: 'reached',
    satisfaction: 'not-reported',
    'gdp-again': 'reached-late',
  },
  'shili-fazhan-2021-2025': {
    'gdp-growth': 'not-reached',
    'gdp-2030': 'behind',
    'digital-share': 'reached',
    'digital-revenue': 'not-reached',
    pm25: 'not-reached',
    'black-water': 'reached',
    forest: 'reached',
    population: 'reached',
    unemployment: 'reached',
    seats: 'reached',
    'seats-primary': 'not-reported',
    safety: 'reached',
    'village-network': 'not-reported',
    business: 'reached',
    'pm25-again': 'not-reached',
  },
  'shili-fazhan-2026-2030': {
    gdp: 'not-due',
    pm25: 'not-due',
    unemployment: 'not-due',
    population: 'not-reported',
    safety: 'not-due',
  },
  'shili-gongzuo-2026': {
    starts: 'reached',
    'charging-may': 'reached',
    charging: 'on-track',
    seats: 'behind',
    land: 'not-due',
    farmland: 'away',
  },
  'shili-keji-2021-2025': {
    'rd-intensity': 'not-reported',
    firms: 'not-reported',
    rank: 'not-reported',
    growth: 'not-reported',
    double: 'undecidable',
    coverage: 'not-reported',
    trend: 'not-reported',
    share: 'not-reported',
  },
  'shili-shenqing': {},
  'shili-shuzi-2024-2026': {
    'digital-share': 'behind',
    revenue: 'on-track',
    firms: 'away',
    'park-firms': 'on-track',
    models: 'not-due',
    rd: 'away',
    stations: 'reached-early',
    online: 'behind',
    schools: 'not-due',
    training: 'on-track',
    rank: 'not-due',
    sharing: 'undecidable',
  },
  'shili-yiju-2019-2021': { sewage: 'reached' },
  'shili-yiju-2022-2025': {
    charging: 'reached-late',
    'green-area': 'reached',
    recycling: 'not-reported',
    sewage: 'reached',
    'town-sewage': 'not-reached',
    forestry: 'reached',
    investment: 'not-reached',
    population: 'reached',
    kindergartens: 'reached',
    trees: 'undecidable',
    'water-use': 'reached',
    energy: 'not-reached',
    cars: 'not-reached',
    accidents: 'reached',
    farmland: 'reached',
    prices: 'reached',
    noise: 'not-reported',
    villages: 'reached',
  },
};

const milestones: Readonly<Record<string, MilestoneState>> = {
  expressway: 'reached',
  hospital: 'overdue',
  archives: 'not-reported',
  'railway-station': 'overdue',
  museum: 'reached',
  reservoir: 'not-due',
  airport: 'undated',
  seniors: 'due',
  campus: 'not-due',
  park: 'reached',
  platform: 'due',
  computing: 'reached',
  rules: 'undated',
  spring: 'not-reported',
  'school-start': 'reached',
  'school-open': 'due',
  bridge: 'reached-late',
  market: 'reached',
  permits: 'overdue',
  levee: 'not-reported',
  library: 'due',
  sports: 'due',
  'bus-lanes': 'not-reported',
};

const tasks: Readonly<Record<string, Readonly<Record<string, TaskState>>>> = {
  'shili-chuxing-2023': { walking: 'not-reported' },
  'shili-fanti': {},
  'shili-fazhan-2016-2020': { economy: 'reached', environment: 'not-reported', livelihood: 'not-reached', assessment: 'not-reported' },
  'shili-fazhan-2021-2025': {
    digital: 'reached',
    'blue-sky': 'not-reached',
    education: 'not-reported',
    projects: 'in-progress',
    monitoring: 'not-reported',
  },
  'shili-fazhan-2026-2030': { economy: 'not-reported', wellbeing: 'not-reported' },
  'shili-gongzuo-2026': {
    service: 'reached-late',
    review: 'overdue',
    flood: 'reached',
    inspection: 'not-reported',
    budget: 'due',
    census: 'not-due',
  },
  'shili-keji-2021-2025': { invest: 'in-progress', organise: 'not-reported' },
  'shili-shenqing': {},
  'shili-shuzi-2024-2026': { industry: 'in-progress', government: 'in-progress', society: 'not-reported', funding: 'not-reported' },
  'shili-yiju-2019-2021': {},
  'shili-yiju-2022-2025': {},
};

let portal: Portal;
beforeAll(async () => {
  portal = await loadFixture();
});

/** The states of the items of each plan, by their ids. */
function statesOf<Item extends { readonly id: string }>(
  itemsOf: (plan: Plan) => readonly Item[],
  judge: (plan: Plan, item: Item) => { state: string },
) {
  return Object.fromEntries(
    portal.plans.map((plan) => [plan.id, Object.fromEntries(itemsOf(plan).map((item) => [item.id, judge(plan, item).state]))]),
  );
}

const valuesOf = (states: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  new Set(Object.values(states).flatMap(Object.values));

describe('the fictional county', () => {
  it('has the verdict on each target that its figures give', () => {
    expect(statesOf(({ targets: items }) => items, judgementsOf(portal).target)).toEqual(targets);
  });

  it('has the verdict on each milestone and task that its reports give', () => {
    const { milestone, task } = judgementsOf(portal);
    expect(Object.assign({}, ...Object.values(statesOf((plan) => plan.milestones, milestone)))).toEqual(milestones);
    expect(statesOf((plan) => plan.tasks, task)).toEqual(tasks);
  });

  it('shows every verdict there is', () => {
    expect(valuesOf(targets)).toEqual(new Set(Object.keys(targetVerdicts)));
    expect(new Set(Object.values(milestones))).toEqual(new Set(Object.keys(milestoneVerdicts)));
    expect(valuesOf(tasks)).toEqual(new Set(Object.keys(taskVerdicts)));
  });

  it('shows every kind of target, period and status of a value', () => {
    const all = portal.plans.flatMap((plan) => plan.targets);
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(Object.keys(targetKinds)));
    expect(new Set(portal.observations.map(({ status }) => status))).toEqual(new Set(Object.keys(observationStatuses)));
    const forms = [/^\d{4}$/, /-H[12]$/, /-Q\d$/, /^\d{4}-\d\d$/, /\//];
    for (const form of forms)
      expect(
        portal.observations.some(({ period }) => form.test(period)),
        String(form),
      ).toBe(true);
    expect(portal.observations.some(({ value }) => Number(value) === 0)).toBe(true);
    expect(portal.observations.some(({ value }) => value.startsWith('-'))).toBe(true);
    expect(all.some(({ partOf }) => partOf !== null)).toBe(true);
    expect(all.some(({ restates }) => restates !== null)).toBe(true);
  });

  it('keeps three editions of one value, and judges by the last', () => {
    const editions = portal.observations.filter(({ indicator, period }) => indicator === 'gdp' && period === '2020');
    expect(editions.map(({ status, value }) => `${status} ${value}`)).toEqual(['preliminary 121.3', 'final 119.4', 'revised 118.2']);
    const plan = portal.plans.find(({ id }) => id === 'shili-fazhan-2016-2020');
    const target = plan?.targets.find(({ id }) => id === 'gdp');
    if (plan === undefined || target === undefined) throw new Error('The plan of 2016–2020 has no target for the product of the region.');
    expect(judgementsOf(portal).target(plan, target).inputs.latest).toMatchObject({ value: '118.2', status: 'revised' });
  });

  it('proves reports by addresses and by files, and names leads only where the text says 牵头', () => {
    const evidence = portal.reports.flatMap((report) => report.evidence);
    expect(evidence.some(({ url }) => url !== null)).toBe(true);
    expect(evidence.some(({ file }) => file !== null)).toBe(true);
    expect(portal.evidence.map(({ room, name }) => `${room}/${name}`)).toEqual([
      'reports/pinggu-2025',
      'reports/shuzi-2025',
      'reports/zongjie-2020',
      'observations/jingji',
    ]);
    for (const task of portal.plans.flatMap((plan) => plan.tasks)) {
      expect(task.lead.length > 0, task.id).toBe(task.bodiesPrinted?.includes('牵头') === true);
    }
  });

  it('is told to be invented on every page and in every plan', () => {
    expect(portal.site.notice).toContain('虚构');
    expect(portal.site.dataLicence?.name).toContain('示例');
    for (const { summary, id } of portal.plans) expect(summary, id).toMatch(/虚构|虛構/);
    for (const { name } of portal.bodies) expect(name).toContain('示例');
  });
});
