import { beforeAll, describe, expect, it } from 'vitest';
import { isCounted, replacementsOf } from '../../src/model/plan/standing.ts';
import type { Plan, Portal } from '../../src/model/portal.ts';
import { dueOf } from '../../src/model/time/due.ts';
import { judgementsOf } from '../../src/model/verdict/judgements.ts';
import { tallyTargets } from '../../src/model/verdict/tally.ts';
import type { ReportedValue, TargetVerdict } from '../../src/model/verdict/verdict.ts';
import { loadFixture } from '../support/load-fixture.ts';

const yiju = 'shili-yiju-2022-2025';
const gongzuo = 'shili-gongzuo-2026';

let portal: Portal;
beforeAll(async () => {
  portal = await loadFixture();
});

function planOf(id: string): Plan {
  const plan = portal.plans.find((each) => each.id === id);
  if (plan === undefined) throw new Error(`The fixture has no plan ${id}.`);
  return plan;
}

function targetOf(plan: Plan, id: string) {
  const target = plan.targets.find((each) => each.id === id);
  if (target === undefined) throw new Error(`${plan.id} has no target ${id}.`);
  return target;
}

function verdictOf(planId: string, id: string): TargetVerdict {
  const plan = planOf(planId);
  return judgementsOf(portal).target(plan, targetOf(plan, id));
}

const said = (value: ReportedValue | null) => value && `${value.period} ${value.value}${value.unit}`;

/** Why each verdict is given and on which value it rests, worked out by hand; the figures stand in the tables and reports of the fixture. */
const rules: readonly (readonly [rule: string, plan: string, target: string, reason: string, latest: string | null])[] = [
  ['700 missed by 640 in 2024, met by 760 in 2025', yiju, 'charging', 'late-value', '2024 640个'],
  ['1.24 square kilometres in December are 124 hectares at the end of the year', yiju, 'green-area', 'by-value', '2025-12 1.24平方公里'],
  ['a fourth quarter of a share is not its year, and 2024 is not 2025', yiju, 'recycling', 'target-year-missing', '2024 33.1%'],
  ['all within the county is the county', yiju, 'sewage', 'by-value', '2025 95.2%'],
  ['a town has values of its own', yiju, 'town-sewage', 'by-value', '2025 88.0%'],
  ['8.62亿元 are 86200万元', yiju, 'forestry', 'by-value', '2025 8.62亿元'],
  ['1.2 + 1.3 + 1.4 + 1.0 = 4.9亿元 of 5', yiju, 'investment', 'by-sum', '2022/2025 49000万元'],
  ['-1.42‰ are -0.142%, above -0.15%', yiju, 'population', 'by-value', '2025 -1.42‰'],
  ['3 + 2 + 2 + 4 = 11 of 10', yiju, 'kindergartens', 'by-sum', '2022/2025 11所'],
  ['what is new in every year is not added', yiju, 'trees', 'every-year', '2024 210亩'],
  ['34.8 ÷ 40 lies below 0.97⁴ = 0.8853', yiju, 'water-use', 'by-value', '2025 34.8立方米/万元'],
  ['a fall of 2.1% is less than one of 2.5%', yiju, 'energy', 'by-value', '2025 2.1%'],
  ['5.98 ÷ 5.20 lies above 1.03⁴ = 1.1255', yiju, 'cars', 'by-value', '2025 5.98万辆'],
  ['0.45 of what was is at most half', yiju, 'accidents', 'by-value', '2025 0.45倍'],
  ['3.65万亩 are exactly 36500亩', yiju, 'farmland', 'by-value', '2025 3.65万亩'],
  ['2.1 lies within 5 % of 2', yiju, 'prices', 'by-value', '2025 2.1%'],
  ['a base without any value after it', yiju, 'noise', 'no-report', null],
  ['what is reported of 2025 stands against 14 of 2024', yiju, 'villages', 'by-report', '2024 14个'],
  ['a quarter is judged by its quarter', gongzuo, 'starts', 'by-value', '2026-Q1 65%'],
  ['a month is judged by its month', gongzuo, 'charging-may', 'by-value', '2026-05 795个'],
  ['35 of the 30 by May that the plan itself asks for', gongzuo, 'charging', 'by-path', '2026-05 795个'],
  ['250 of the 300 that half of half a year asks for', gongzuo, 'seats', 'by-path', '2026-Q1 250个'],
  ['12 of at most 60 so far', gongzuo, 'land', 'cap-so-far', '2026-Q1 12公顷'],
  ['what is to be held is exact', gongzuo, 'farmland', 'by-value', '2026-03 3.61万亩'],
  ['5.04% a year whatever a quarter says', 'shili-fazhan-2021-2025', 'gdp-growth', 'by-value', '2025 5.5%'],
  ['97.4 above 96.2 whatever a later quarter says', 'shili-fazhan-2021-2025', 'safety', 'by-value', '2025 97.4%'],
  ['a month of particles is not a year', 'shili-fazhan-2026-2030', 'pm25', 'deadline-ahead', null],
];

describe('a rule of verdicts in the fictional county', () => {
  it.each(rules)('%s (%s, %s)', (...[, plan, target, reason, latest]) => {
    const verdict = verdictOf(plan, target);
    expect([verdict.reason, said(verdict.inputs.latest)]).toEqual([reason, latest]);
  });

  it('names the later value of what was reached late, and newer values that do not decide', () => {
    expect(said(verdictOf(yiju, 'charging').inputs.later)).toBe('2025 760个');
    expect(said(verdictOf(yiju, 'recycling').inputs.unused)).toBe('2025-Q4 36.0%');
    expect(said(verdictOf('shili-fazhan-2026-2030', 'pm25').inputs.unused)).toBe('2026-04 24微克/立方米');
  });

  it('says what was required in the unit of the promise', () => {
    const { required, requiredUnit, progress } = verdictOf(gongzuo, 'charging').inputs;
    expect([required, requiredUnit, progress]).toEqual(['790', '个', '1.1667']);
    expect(verdictOf(gongzuo, 'seats').inputs).toMatchObject({ required: '300', progress: '0.8333' });
    expect(['water-use', 'cars', 'energy'].map((id) => verdictOf(yiju, id).inputs.annualGrowth)).toEqual(['-3.42', '3.56', '-2.1']);
    expect(verdictOf('shili-fazhan-2021-2025', 'gdp-growth').inputs.annualGrowth).toBe('5.04');
  });

  it('judges each step for its own year, and counts a promise once', () => {
    const [plan, work] = [planOf(yiju), planOf(gongzuo)];
    const judgements = judgementsOf(portal);
    expect(judgements.steps(plan, targetOf(plan, 'sewage')).map(({ step, verdict }) => [step.due, verdict.state])).toEqual([
      ['2023', 'reached-late'],
      ['2024', 'reached'],
    ]);
    const tallyOf = (one: Plan) =>
      tallyTargets(
        one.targets.map((item) => ({ plan: one, item })),
        judgements,
      );
    expect([tallyOf(plan).total, tallyOf(plan).steps.total]).toEqual([18, 2]);
    expect([tallyOf(work).total, tallyOf(work).steps.total]).toEqual([5, 1]);
  });

  it('has a due period of each length, stated or read from the words', () => {
    const { milestones, tasks } = planOf(gongzuo);
    const due = [...milestones, ...tasks].map((item) => [
      item.id,
      dueOf({ ...item, targetYear: 'targetYear' in item ? item.targetYear : null }),
    ]);
    expect(Object.fromEntries(due)).toEqual({
      spring: '2026-03',
      'school-start': '2026-05',
      'school-open': '2026-09',
      bridge: '2026-04',
      market: '2026-04',
      permits: '2026-06-15',
      levee: '2026-05',
      library: '2026-H1',
      sports: '2026-Q3',
      service: '2026-03',
      review: '2026-04',
      flood: '2026-05-31',
      inspection: '2026-05',
      budget: '2026-12',
      census: '2027-H1',
    });
  });

  it('keeps a plan that is replaced or repealed out of totals, and names what replaces it', () => {
    const isOut = portal.plans.filter((plan) => !isCounted(plan, portal.plans)).map(({ id }) => id);
    expect(isOut).toEqual(['shili-chuxing-2023', 'shili-yiju-2019-2021']);
    const replacing = (id: string) => replacementsOf({ id }, portal.plans).map((plan) => plan.id);
    expect([replacing('shili-chuxing-2023'), replacing('shili-yiju-2019-2021')]).toEqual([[], [yiju]]);
  });
});
