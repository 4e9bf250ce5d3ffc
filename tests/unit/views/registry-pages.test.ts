import { describe, expect, it } from 'vitest';
import type { Portal } from '../../../src/model/portal.ts';
import { indicator } from '../../../src/model/registry/indicator.ts';
import { observation } from '../../../src/model/registry/observation.ts';
import { region } from '../../../src/model/registry/region.ts';
import { words as zhHans } from '../../../src/words/zh-hans/words.ts';
import { bodyGroups, bodyPage } from '../../../src/views/body/body-page.ts';
import { directoryOf } from '../../../src/model/site/directory.ts';
import { indicatorList, indicatorPage } from '../../../src/views/indicator/indicator-page.ts';
import { regionPage, regionTree } from '../../../src/views/region/region-page.ts';
import { searchPage } from '../../../src/views/search/search-page.ts';
import { fullPlan, makePortal } from '../../support/portal.ts';

const measured = {
  indicator: 'firms',
  region: 'shili',
  scope: '经济开发区',
  period: '2020',
  value: '61',
  unit: '家',
  kind: 'level',
  status: 'final',
  source: '年报',
  certainty: 'certain',
};

const plan = { ...fullPlan(), region: 'shili', addressees: ['shili-czj'] };
const portal: Portal = {
  ...makePortal([plan]),
  regions: [
    { id: 'sheng', name: '虚构省', level: '省' },
    { id: 'shili', name: '示例县', level: '县（市、区）', parent: 'sheng' },
  ].map((entry) => region.parse(entry)),
  indicators: [
    indicator.parse({ id: 'firms', names: { 'zh-Hans': '企业数' }, unit: '家', measure: '存量', direction: '上升', comparable: '可比' }),
  ],
  observations: [
    { ...measured, clause: `${plan.id}#s1-1` },
    { ...measured, region: null, scope: null, clause: 'elsewhere#s1' },
  ].map((entry) => ({ ...observation.parse(entry), table: 'shili' })),
};
const directory = directoryOf(portal);
const [kjj, czj] = portal.bodies;
const [sheng, shili] = portal.regions;
const [firms] = portal.indicators;
if (!kjj || !czj || !sheng || !shili || !firms) throw new Error('the portal is incomplete');

describe('bodyPage', () => {
  it('tells what a body issued, answers for and receives', () => {
    const page = bodyPage(kjj, directory, zhHans);
    expect(page.issued.map((row) => row.plan.id)).toEqual([plan.id]);
    expect(page.obligations.promises.map(({ kind, id, state }) => [kind, id, state])).toEqual([
      ['target', 'firms', 'not-reported'],
      ['milestone', 'platform', 'undated'],
    ]);
    expect(page.obligations.tasks).toMatchObject([{ item: { id: 'talent' }, part: 'lead', state: 'not-reported' }]);
    expect(bodyPage(czj, directory, zhHans).obligations.tasks).toMatchObject([{ part: 'answers' }]);
    expect(page.subordinate).toEqual([czj]);
    expect(bodyPage(czj, directory, zhHans)).toMatchObject({ parent: kjj, region: null, issued: [] });
    expect(bodyPage(czj, directory, zhHans).addressed.map((row) => row.plan.id)).toEqual([plan.id]);
  });
});

describe('bodyGroups', () => {
  it('groups bodies by level with their load', () => {
    expect(bodyGroups(directory)).toEqual([
      {
        level: 'county',
        entries: [
          { body: kjj, issued: 1, obligations: 3 },
          { body: czj, issued: 0, obligations: 2 },
        ],
      },
    ]);
  });
});

describe('regionPage', () => {
  it('gathers plans, parts and observations of a place', () => {
    const page = regionPage(shili, directory);
    expect(page.plans.map((row) => row.plan.id)).toEqual([plan.id]);
    expect(page.parent).toBe(sheng);
    expect(page.observations).toHaveLength(1);
    expect(regionPage(sheng, directory).parts).toEqual([shili]);
  });
});

describe('regionTree', () => {
  it('puts regions under the regions they belong to', () => {
    const parts = [{ region: shili, planCount: 1, parts: [] }];
    expect(regionTree(directory)).toEqual([{ region: sheng, planCount: 0, parts }]);
  });
});

describe('indicatorPage', () => {
  const { observations } = indicatorPage(firms, directory, zhHans);

  it('shows observations with place and the clause they were read from', () => {
    expect(observations.map(({ place }) => place)).toEqual(['示例县 经济开发区', null]);
    expect(observations[0]?.clause).toEqual({ plan, anchor: 's1-1' });
  });

  it('links no clause of a plan that is not on the site', () => expect(observations[1]?.clause).toBeNull());

  it('lists indicators with the number of targets and observations', () => {
    expect(indicatorList(directory)).toEqual([{ indicator: firms, targets: 0, observations: 2 }]);
  });
});

describe('searchPage', () => {
  it('lists every issuer, year, kind and indicator', () => {
    const { divisions, indicators } = searchPage(directory, zhHans);
    expect(divisions.map(({ facet }) => facet)).toEqual(['issuer', 'year', 'kind']);
    expect(indicators).toEqual([{ label: '企业数', address: '/indicators/firms/', count: 0 }]);
  });
});
