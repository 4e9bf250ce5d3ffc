import { describe, expect, it } from 'vitest';
import { term } from '../../../../src/model/values/field.ts';
import * as vocabularies from '../../../../src/model/vocabularies.ts';

const kind = term(vocabularies.planKinds);

describe('term', () => {
  it('accepts the code and the Chinese word, and always holds the code', () => {
    expect(kind.parse('work-plan')).toBe('work-plan');
    expect(kind.parse('工作计划')).toBe('work-plan');
  });

  it.each(['计划', '', 'Work-plan', 'toString', '__proto__', 3, null, undefined])('refuses %j', (value) => {
    expect(kind.safeParse(value).success).toBe(false);
  });
});

describe('vocabularies', () => {
  it.each(Object.entries(vocabularies))('%s uses no word for two codes, and no code as the word of another', (_, vocabulary) => {
    const words = Object.values(vocabulary);
    expect(new Set(words).size).toBe(words.length);
    expect(Object.entries(vocabulary).filter(([code, word]) => word in vocabulary && word !== code)).toEqual([]);
  });
});
