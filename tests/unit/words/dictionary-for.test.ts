import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../../src/model/languages.ts';
import { dictionaryFor, pageWordsFor } from '../../../src/words/dictionary-for.ts';
import { words as en } from '../../../src/words/en/words.ts';
import { words as zhHans } from '../../../src/words/zh-hans/words.ts';
import { words as zhHant } from '../../../src/words/zh-hant/words.ts';
import { isTraditional } from '../../support/is-traditional.ts';

/** Every text in a dictionary with the path to it. */
function textsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

/** The source lines of a language's words, those inside functions too, without the Chinese codes that are keys. */
function sourceLines(folder: string): string[] {
  const names = readdirSync(new URL(`../../../src/words/${folder}/`, import.meta.url)).filter((name) => name.endsWith('.ts'));
  const sources = names.map((name) => readFileSync(new URL(`../../../src/words/${folder}/${name}`, import.meta.url), 'utf8'));
  return sources.flatMap((source) => source.split('\n')).map((line) => line.replace(/\p{Script=Han}+(?=: ['`])/gu, ''));
}

describe('dictionaryFor and pageWordsFor', () => {
  it.each(languageCodes)('give the words in %s, for pages such as mark what is in another language', async (language) => {
    const { words } = await import(`../../../src/words/${language.toLowerCase()}/words.ts`);
    expect(dictionaryFor(language)).toBe(words);
    expect(pageWordsFor(language)).toEqual({ ...words, marksLanguages: true });
    expect(words.language).toBe(language);
  });
});

describe.each([
  ['zh-Hans', zhHans],
  ['zh-Hant', zhHant],
])('the dictionary in %s', (_language, words) => {
  const texts = textsOf(words, '');

  it('leaves no text empty', () => {
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('uses full-width punctuation between Chinese characters', () => {
    expect(texts.filter(([, text]) => /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u.test(text))).toEqual([]);
  });
});

describe('the dictionary in Traditional Chinese', () => {
  it('has no character of the Simplified script alone', () => {
    const lines = sourceLines('zh-hant');
    expect(lines.length).toBeGreaterThan(400);
    expect(lines.filter((line) => !isTraditional(line))).toEqual([]);
  });

  it('leaves no text as it is in Simplified script where its characters differ', () => {
    const simplified = new Map(textsOf(zhHans, ''));
    const same = textsOf(zhHant, '').filter(([path, text]) => simplified.get(path) === text);
    expect(same.length).toBeGreaterThan(20);
    expect(same.filter(([, text]) => !isTraditional(text))).toEqual([]);
  });

  it('uses corner brackets for quotations', () => {
    expect(sourceLines('zh-hant').filter((line) => /[“”]/.test(line))).toEqual([]);
  });
});

describe('the dictionary in English', () => {
  it('has no Chinese and no full-width character', () => {
    const lines = sourceLines('en');
    expect(lines.length).toBeGreaterThan(400);
    expect(lines.filter((line) => /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(line))).toEqual([]);
  });

  it('leaves a text empty only where Chinese has a measure word', () => {
    const empty = textsOf(en, '').filter(([, text]) => text.trim() === '');
    expect(empty.map(([path]) => path)).toEqual(['.home.unit']);
  });

  it('counts one and many in their own forms', () => {
    expect([en.home.allPlans(1), en.home.allPlans(2)]).toEqual(['See all 1 plan', 'See all 2 plans']);
    expect(en.plan.matrix.caption(1, 2)).toContain('1 body and 2 tasks');
    expect([en.records.batches(1), en.records.batches(3)]).toEqual(['in 1 batch', 'in 3 batches']);
  });
});

describe('isTraditional', () => {
  it.each(['規劃，後面的里程，批准', '公布占比', 'GDP 2.0%'])('accepts %s', (text) => expect(isTraditional(text)).toBe(true));
  it.each(['规划', '規劃和计划', '頁面后'])('refuses %s', (text) => expect(isTraditional(text)).toBe(false));
});
