import { describe, expect, it } from 'vitest';
import { dictionaryFor } from '../../../src/i18n/dictionary-for.ts';
import { zhHans } from '../../../src/i18n/zh-hans.ts';

/** Every text in a dictionary with the path to it. */
function textsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

describe('dictionaryFor', () => {
  it('gives the words of a language', () => {
    expect(dictionaryFor('zh-Hans')).toBe(zhHans);
  });
});

describe('the dictionary in Simplified Chinese', () => {
  const texts = textsOf(zhHans, 'zhHans');

  it('leaves no text empty', () => {
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('uses full-width punctuation between Chinese characters', () => {
    expect(texts.filter(([, text]) => /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
