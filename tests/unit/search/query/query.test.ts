import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../../../src/views/search/client/address.ts';
import { makeFold } from '../../../../src/search/folding/fold.ts';
import { scriptMap } from '../../../../src/search/folding/script-map.ts';
import { excerptOf, markTerms } from '../../../../src/search/query/excerpt.ts';
import { noFilters } from '../../../../src/search/query/filters.ts';
import { parseQuery } from '../../../../src/search/query/parse-query.ts';
import { rankOf } from '../../../../src/search/query/rank.ts';

const fold = makeFold(scriptMap());
const terms = (query: string) => parseQuery(query, fold).terms.map(({ folded }) => folded);
const shown = (pieces: readonly { text: string; hit: boolean }[]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('parseQuery', () => {
  it.each([
    ['one word', '研发经费', ['研发经费']],
    ['several words', '研发　经费\t占比', ['研发', '经费', '占比']],
    ['a word twice, once in Traditional', '研發 研发', ['研发']],
    ['quotes around a space', '"R&D 经费" 占比', ['r&d经费', '占比']],
    ['quotes of every kind', '“甲 乙” 「丙 丁」', ['甲乙', '丙丁']],
    ['quotes within a pasted text', '发展“十四五”规划', ['发展十四五规划']],
    ['an open quote', '“甲 乙', ['甲', '乙']],
    ['a figure', '20亿元', [' 20 亿元']],
    ['第8号 as 8号', '示发改〔2021〕第8号', ['示发改 2021  8 号']],
    ['punctuation alone', '，。 《》 ""', []],
  ])('reads %s', (_title, query, expected) => {
    expect(terms(query)).toEqual(expected);
  });

  it('says that a term is too long', () => {
    expect(parseQuery('规'.repeat(200), fold).overlong).toBe(false);
    expect(parseQuery('规'.repeat(201), fold).overlong).toBe(true);
  });
});

describe('excerpts', () => {
  it('mark in the script of the original what was typed in another', () => {
    expect(shown(markTerms('三年內企業達到30戶左右', terms('企业达到30户'), fold))).toBe('三年內[企業達到30戶]左右');
  });

  it('mark across punctuation, and several terms', () => {
    expect(shown(markTerms('全社会研发（R&D）经费，占GDP的2.65％', terms('研发（R&D）经费 2.65%'), fold))).toBe(
      '全社会[研发（R&D）经费]，占GDP的[2.65％]',
    );
  });

  it('mark a word that a gloss interrupts, gloss and all', () => {
    expect(shown(markTerms('全社会研发（R&D）经费支出', ['研发经费'], fold))).toBe('全社会[研发（R&D）经费]支出');
    expect(shown(markTerms('全社会研发（R&D）经费支出', ['r&d'], fold))).toBe('全社会研发（[R&D]）经费支出');
  });

  it('mark whole figures only, and a range however it is written', () => {
    expect(shown(markTerms('投资20亿元、120亿元', terms('20亿元'), fold))).toBe('投资[20亿元]、120亿元');
    expect(shown(markTerms('企业60—80户', terms('60至80户'), fold))).toBe('企业[60—80户]');
    expect(shown(markTerms('按示发改〔2021〕第8号执行', terms('示发改〔2021〕8号'), fold))).toBe('按[示发改〔2021〕第8号]执行');
  });

  it('start a little before the first hit and tell what was cut', () => {
    const text = `${'前'.repeat(100)}研发${'后'.repeat(200)}`;
    expect(shown(excerptOf(text, ['研发'], fold))).toMatch(/^……前{24}\[研发\]后+……$/);
  });

  it('show the beginning where nothing is marked', () => {
    expect(shown(excerptOf('短文', ['无'], fold))).toBe('短文');
  });
});

describe('rankOf', () => {
  const rank = (name: string, kind: 'plan' | 'clause' | 'target', score = 1) =>
    rankOf({ kind, names: [name], score, whole: true }, ['研发经费']);

  it('puts the name that is the query first, then names with it, then texts', () => {
    expect(rank('研发经费', 'clause')).toBeGreaterThan(rank('研发经费占比', 'plan'));
    expect(rank('研发经费占比', 'clause')).toBeGreaterThan(rank('全社会研发经费占国内生产总值的比重', 'clause'));
    expect(rank('全社会研发经费占国内生产总值的比重', 'clause')).toBeGreaterThan(rank('目标', 'plan', 1000));
  });
});

describe('addresses of searches', () => {
  it('hold the whole state and give it back', () => {
    const request = {
      query: 'R&D 经费',
      filters: { ...noFilters, issuer: ['shili-zf'], type: ['target', 'clause'] },
      sort: 'date' as const,
    };
    expect(parseAddress(formatAddress(request))).toEqual(request);
  });

  it('say that nothing else is wanted', () => {
    const request = { query: '科枝创新', filters: noFilters, sort: 'relevance' as const, exact: true };
    expect(formatAddress(request)).toMatch(/&exact=1$/);
    expect(parseAddress(formatAddress(request))).toEqual(request);
  });

  it('are plain where nothing is chosen, and never too long for a server', () => {
    expect(formatAddress({ query: '', filters: noFilters, sort: 'relevance' })).toBe('');
    expect(formatAddress({ query: '规'.repeat(2000), filters: noFilters, sort: 'relevance' }).length).toBeLessThan(3000);
  });
});
