import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../../../../src/model/portal.ts';
import { body } from '../../../../src/model/registry/body.ts';
import { indicator } from '../../../../src/model/registry/indicator.ts';
import { region } from '../../../../src/model/registry/region.ts';
import { noFilters } from '../../../../src/search/query/filters.ts';
import { makePlan, makePortal } from '../../../support/portal.ts';
import { indexPortal, textsOf, urlsOf, type SearchedPortal } from '../../../support/search-engine.ts';
import { targetExamples } from '../../../support/targets.ts';

const apart = `## 一、平台

建设科技创新平台。

## 二、人才

引进领军人才。`;

const together = `## 一、平台和人才

科技创新平台引进领军人才。

## 二、智慧水利

建设智慧水利工程。`;

const target = { ...targetExamples.threshold, bodies: ['dazhu-zhujian'] };

function portal(): Portal {
  return {
    ...makePortal([
      makePlan({ id: 'apart', planTitle: '乙规划', title: '乙规划', issuer: 'dazhu-zhujian' }),
      makePlan({
        id: 'jianli',
        planTitle: '丙规划',
        title: '丙规划',
        region: 'jianli',
        period: { start: '2021', end: '2025' },
        targets: [
          {
            ...target,
            id: 'gdp',
            name: '地区生产总值',
            unit: '亿元',
            value: '400',
            printed: '400',
            indicator: 'gdp',
            bodies: ['jianli-keji'],
          },
          { ...target, id: 'granted', name: '发明专利', unit: '件', value: '7', printed: '7', indicator: 'patents', bodies: [] },
        ],
        phases: [{ id: 'first', name: '启动期', order: '1', start: '2021-03', end: '2021-12', items: ['摸清家底'] }],
        notes: [{ id: 'doubt', kind: '数字对不上', quote: '七件', text: '与附表相差一件。', certainty: '确定' }],
      }),
      makePlan({ id: 'together', planTitle: '丁规划', title: '丁规划' }),
    ]),
    regions: [
      { id: 'jianli', name: '监利市', level: '县（市、区）' },
      { id: 'dazhu', name: '大竹县', level: '县（市、区）' },
    ].map((entry) => region.parse(entry)),
    bodies: [
      { id: 'dazhu-zhujian', name: '大竹县住房和城乡建设局', shortNames: ['县住建局'], region: 'dazhu' },
      { id: 'jianli-keji', name: '监利市科学技术局', shortNames: ['科技局'], region: 'jianli' },
      { id: 'dazhu-renshe', name: '大竹县人力资源和社会保障局', shortNames: [], region: 'dazhu' },
      { id: 'dazhu-zf', name: '大竹县人民政府', shortNames: [], region: 'dazhu' },
    ].map((entry) => body.parse({ ...entry, level: '县级', kind: '政府部门', verified: true })),
    indicators: [
      { id: 'gdp', names: { 'zh-Hans': '地区生产总值', en: 'Gross regional product' } },
      { id: 'patents', names: { 'zh-Hans': '发明专利授权量', 'zh-Hant': '發明專利授權量', en: 'Patents granted' } },
    ].map((entry) => indicator.parse({ ...entry, unit: '件', measure: '存量', direction: '上升', comparable: '可比' })),
  };
}

let asked: SearchedPortal;
const ask = (query: string, request = {}) => asked.search(query, request);
const exactly = async (query: string) => {
  const answer = await ask(query);
  return answer.corrected === null ? urlsOf(answer) : [];
};

beforeAll(async () => {
  asked = await indexPortal(portal(), textsOf({ apart, together }));
}, 60_000);

afterAll(() => asked.close());

describe('a name in a query', () => {
  it.each(['大竹县住建局', '大竹住建局', '大竹縣住建局', '县住建局', '大竹县住房和城乡建设局'])('finds the body: %s', async (query) => {
    const answer = await ask(query);
    expect([answer.corrected, urlsOf(answer)[0]]).toEqual([null, '/bodies/dazhu-zhujian/']);
  });

  it.each([
    ['监利市科技局', '/bodies/jianli-keji/'],
    ['监利科技局', '/bodies/jianli-keji/'],
    ['监利科学技术局', '/bodies/jianli-keji/'],
    ['大竹县政府', '/bodies/dazhu-zf/'],
    ['大竹政府', '/bodies/dazhu-zf/'],
  ])('finds the body by a short name after its place: %s', async (query, url) => {
    expect(await exactly(query)).toEqual([url]);
  });

  it('leads on to what the body answers for', async () => {
    expect((await ask('监利市科技局')).body).toEqual({
      name: '监利市科学技术局',
      lang: null,
      url: '/bodies/jianli-keji/#obligations',
      items: 1,
    });
    expect((await ask('科技创新')).body).toBeNull();
  });

  it('finds what the body answers for with another word', async () => {
    expect(await exactly('监利市科技局 400亿元')).toEqual(['/plans/jianli/#t-gdp']);
    expect(await exactly('监利市科技局 7件')).toEqual([]);
    expect(await exactly('大竹县住建局 领军人才')).toEqual(['/plans/apart/#s2']);
  });

  it('that is no registered short name leads to the only full name that it abbreviates', async () => {
    const answer = await ask('大竹县人社局');
    expect([answer.corrected, urlsOf(answer)]).toEqual(['大竹县人力资源和社会保障局', ['/bodies/dazhu-renshe/']]);
  });

  it.each(['监利GDP', '监利市GDP', 'GDP监利', '监利 GDP', '监利的GDP', '監利GDP', '监利县GDP', '监利地区生产总值'])(
    'of a place and a measure finds the target: %s',
    async (query) => {
      const answer = await ask(query);
      expect([answer.corrected, urlsOf(answer)[0]]).toEqual([null, '/plans/jianli/#t-gdp']);
    },
  );

  it('of a place where no such target is set finds nothing exact', async () => {
    expect(await exactly('大竹GDP')).toEqual([]);
    expect(await exactly('监利森林覆盖率')).toEqual([]);
  });
});

describe('what a page shows', () => {
  it.each([
    ['the period', '2021—2025年', '/plans/jianli/'],
    ['the period, half of it', '2025年', '/plans/jianli/'],
    ['the region of a plan', '监利市', '/plans/jianli/'],
    ['the issuing body', '大竹县住房和城乡建设局', '/plans/apart/'],
    ['the name of the indicator of a target', '发明专利授权量', '/plans/jianli/#t-granted'],
    ['that name in another language', 'Patents granted', '/plans/jianli/#t-granted'],
    ['the value in words', '不低于7件', '/plans/jianli/#t-granted'],
    ['a phase', '启动期', '/plans/jianli/#phase-first'],
    ['what a phase is for', '摸清家底', '/plans/jianli/#phase-first'],
    ['a remark', '与附表相差一件', '/plans/jianli/#note-doubt'],
  ])('is found: %s', async (_title, query, url) => {
    expect(await exactly(query)).toContain(url);
  });
});

describe('a query that occurs nowhere', () => {
  it.each([
    ['a wrong character', '智慧水立', '智慧水利'],
    ['a wrong character among several terms', '智慧水立 工程', '智慧水利 工程'],
    ['pinyin', 'zhihuishuili', '智慧水利'],
    ['Traditional characters', '智慧水立工程', '智慧水利工程'],
  ])('has the results of the only correction: %s', async (_title, query, corrected) => {
    const answer = await ask(query);
    expect([answer.corrected, answer.total, urlsOf(answer)[0]]).toEqual([corrected, 1, '/plans/together/#s2']);
  });

  it('keeps filters and counts', async () => {
    const answer = await ask('智慧水立', { filters: { ...noFilters, type: ['target'] } });
    expect(answer).toMatchObject({ corrected: '智慧水利', total: 0, unfiltered: 1, groups: [] });
    expect(answer.facets.find(({ facet }) => facet === 'type')?.values).toContainEqual({ value: 'clause', label: 'clause', count: 1 });
  });

  it('has nothing but suggestions when only what was typed is wanted', async () => {
    const answer = await ask('智慧水立', { exact: true });
    expect(answer).toMatchObject({ corrected: null, total: 0, groups: [] });
    expect(answer.suggestions.map(({ query }) => query)).toContain('智慧水利');
  });

  it.each(['氦氖氩氪', '丙规画乙', '县住建厅', '智慧公里'])('has no other results when nothing stands out: %s', async (query) => {
    expect(await ask(query)).toMatchObject({ corrected: null, groups: [] });
  });
});

describe('two terms in different clauses of one plan', () => {
  it('find the plan, after what has both', async () => {
    expect(urlsOf(await ask('科技创新平台 领军人才'))).toEqual(['/plans/together/#s1', '/plans/apart/']);
    expect(urlsOf(await ask('科技创新平台 领军人才', { sort: 'date' })).at(-1)).toBe('/plans/apart/');
  });

  it('are shown where they stand', async () => {
    const plan = (await ask('科技创新平台 领军人才')).groups.flatMap(({ hits }) => hits).at(-1);
    const marks = plan?.excerpt?.filter(({ hit }) => hit).map(({ text }) => text) ?? [];
    expect(marks).toEqual(expect.arrayContaining(['科技创新平台', '领军人才']));
  });

  it('find nothing where they stand in two plans', async () => {
    expect(await ask('智慧水利 乙规划')).toMatchObject({ total: 0, corrected: null });
  });
});
