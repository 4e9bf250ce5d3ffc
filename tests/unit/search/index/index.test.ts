import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFold } from '../../../../src/search/folding/fold.ts';
import { scriptMap } from '../../../../src/search/folding/script-map.ts';
import { checkIndex, withIndex } from '../../../../src/search/index/check-index.ts';
import { corpusOf } from '../../../../src/search/units/corpus.ts';
import { makePlan, makePortal } from '../../../support/portal.ts';
import { indexPortal, textsOf, urlsOf, type SearchedPortal } from '../../../support/search-engine.ts';

const portal = makePortal([
  makePlan({ id: 'jianti', documentDate: '2020-05' }),
  makePlan({ id: 'fanti', title: '示例計畫', planTitle: '示例計畫', lang: 'zh-Hant', documentDate: '2021-03' }),
]);
const sources: Readonly<Record<string, string>> = {
  jianti:
    '## 一、平台\n\n建设公共服务平台，推动项目落地。\n\n## 二、投入\n\n全社会研发（R&D）经费占比达到2.65%，服务平台更多。\n\n——支持。更多创新。',
  fanti: '## 一、保護\n\n保護智慧財產權，推動專案，完善公共服務平臺。',
};
const texts = textsOf(sources);

let asked: SearchedPortal;
const search: SearchedPortal['search'] = (query, request) => asked.search(query, request);

beforeAll(async () => {
  asked = await indexPortal(portal, texts);
}, 60_000);

afterAll(() => asked.close());

describe('a written index', () => {
  it.each([
    ['a string across a gloss', '研发经费占比', ['/plans/jianti/#s2']],
    ['a figure', '2.65%', ['/plans/jianti/#s2']],
    ['both scripts', '公共服务平台', ['/plans/jianti/#s1', '/plans/fanti/#s1']],
    ['a long string by its ends and its middle', '建设公共服务平台，推动项目落地', ['/plans/jianti/#s1']],
    ['two words, one in the heading above', '投入 更多创新', ['/plans/jianti/#s2-d1']],
    ['two words in one unit', '平台 项目', ['/plans/jianti/#s1']],
  ])('finds %s', async (_title, query, expected) => {
    expect(urlsOf(await search(query)).toSorted()).toEqual(expected.toSorted());
  });

  it('does not find a long string whose ends only are there', async () => {
    const answer = await search('建设公共服务平台，阻碍项目落地');
    expect([answer.corrected, urlsOf(answer)]).toEqual([null, []]);
  });

  it('sorts by the date of the plan', async () => {
    expect(urlsOf(await search('服务平台', { sort: 'date' }))[0]).toBe('/plans/fanti/#s1');
  });

  it('offers the word of another region when nothing has the one that was typed, and names it beside results when both are there', async () => {
    const { total, suggestions } = await search('知识产权');
    expect(total).toBe(0);
    expect(suggestions.map(({ reason, query }) => [reason, query])).toEqual([['regional', '智慧财产权']]);
    expect(suggestions[0]?.hits.map(({ url }) => url)).toEqual(['/plans/fanti/#s1']);
    expect(await search('项目')).toMatchObject({ total: 1, suggestions: [], variants: ['专案'] });
  });
});

describe('reading the index back', () => {
  const fold = makeFold(scriptMap());
  const check = (units: ReturnType<typeof corpusOf>['units']) =>
    withIndex(join(asked.site, 'pagefind'), (pagefind) => checkIndex(pagefind, units, fold));
  const { units } = corpusOf(portal, texts);

  it('finds nothing wrong with what was written', async () => {
    expect(await check(units)).toEqual([]);
  });

  it('notices a unit that is missing, out of place or without its words', async () => {
    expect((await check([...units, ...units.slice(0, 1)]))[0]?.what).toMatch(/were given to the index/);
    expect((await check(units.toReversed())).length).toBeGreaterThan(0);
    const other = units.map((unit) => ({ ...unit, texts: ['氦氖氩氪氙氡'.repeat(20)] }));
    expect((await check(other))[0]?.what).toMatch(/does not find its words/);
  });
});
