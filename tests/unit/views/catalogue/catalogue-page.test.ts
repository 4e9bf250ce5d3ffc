import { describe, expect, it } from 'vitest';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';
import { addressOf, cataloguePages, facetPages, listLinks } from '../../../../src/views/catalogue/catalogue-page.ts';
import { directoryOf } from '../../../../src/model/site/directory.ts';
import { makePlan, makePortal } from '../../../support/portal.ts';

const directory = directoryOf(
  makePortal([
    makePlan({ id: 'a', issuer: 'shili-kjj', documentDate: '2021-12' }),
    makePlan({ id: 'b', issuer: 'shili-kjj', documentDate: '2021-01', kind: '工作要点' }),
    makePlan({ id: 'c', recordedDate: '2024-02-03' }),
    makePlan({ id: 'd' }),
  ]),
);

describe('cataloguePages', () => {
  it('lists the newest plans first with issuer and 生成日期', () => {
    const [page] = cataloguePages(directory, zhHans);
    expect(page?.rows.map(({ plan, issuers, generated }) => [plan.id, issuers[0]?.name ?? null, generated?.date ?? null])).toEqual([
      ['c', null, '2024-02-03'],
      ['a', '示例县科学技术局', '2021-12'],
      ['b', '示例县科学技术局', '2021-01'],
      ['d', null, null],
    ]);
  });

  it('has further pages at /plans/page/<n>/', () => {
    const plans = Array.from({ length: 201 }, (_, index) => makePlan({ id: `p${index}` }));
    expect(cataloguePages(directoryOf(makePortal(plans)), zhHans).map(addressOf)).toEqual(['/plans/', '/plans/page/2/', '/plans/page/3/']);
  });

  it('has one page when there is no plan', () => {
    expect(cataloguePages(directoryOf(makePortal([])), zhHans).map(({ rows }) => rows)).toEqual([[]]);
  });
});

describe('facetPages', () => {
  const pages = facetPages(directory, zhHans);

  it('has a list for every issuer, year and kind, and for what is unstated', () => {
    expect(pages.map((page) => [addressOf(page), page.rows.map(({ plan }) => plan.id).join()])).toEqual([
      ['/plans/issuer/shili-kjj/', 'a,b'],
      ['/plans/issuer/unstated/', 'c,d'],
      ['/plans/year/2024/', 'c'],
      ['/plans/year/2021/', 'a,b'],
      ['/plans/year/unstated/', 'd'],
      ['/plans/kind/plan/', 'c,a,d'],
      ['/plans/kind/work-points/', 'b'],
    ]);
  });

  it('titles every list in words', () => {
    expect(pages.map(({ title }) => title)).toEqual([
      '示例县科学技术局发布的规划',
      '发布机构未载明',
      '2024年的规划',
      '2021年的规划',
      '年份未载明',
      '体裁为“规划”的规划',
      '体裁为“工作要点”的规划',
    ]);
  });
});

describe('listLinks', () => {
  it('counts the plans of each list, so that each facet adds up to all plans', () => {
    for (const { lists } of listLinks(directory, zhHans)) expect(lists.reduce((sum, { count }) => sum + count, 0)).toBe(4);
  });
});
