import { describe, expect, it } from 'vitest';
import { unitEquivalence } from '../../../../src/model/values/unit-equivalents.ts';

describe('unitEquivalence', () => {
  it.each([
    ['家', '户', 'certain'],
    ['家', '个', 'likely'],
    ['户', '个', 'likely'],
    ['人', '名', 'certain'],
    ['%', '％', 'certain'],
    ['公里', '千米', 'certain'],
    ['亿元', '亿元', 'certain'],
    ['亿元', '万元', null],
    ['%', '个百分点', null],
    ['人', '万人', null],
    ['人', '个', null],
  ])('of %s and %s is %s, both ways', (a, b, certainty) => {
    expect(unitEquivalence(a, b)).toBe(certainty);
    expect(unitEquivalence(b, a)).toBe(certainty);
  });
});
