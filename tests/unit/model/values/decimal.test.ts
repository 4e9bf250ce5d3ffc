import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimals, decimal, toFloat, type Decimal } from '../../../../src/model/values/decimal.ts';

const of = (text: string): Decimal => decimal.parse(text);

const decimals = fc
  .record({ sign: fc.constantFrom('', '-'), whole: fc.nat(), digits: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 }) })
  .map(({ sign, whole, digits }) => of(`${sign}${whole}${digits.length > 0 ? `.${digits.join('')}` : ''}`));
const fractions = fc.tuple(fc.integer({ min: 1 }), fc.integer({ min: 1 })).map(([top, bottom]) => of(`${top}/${bottom}`));
const numbers = fc.oneof(decimals, fractions);

describe('decimal', () => {
  it.each(['0', '9', '2.0', '0.50', '-3.50', '1/3', '100', '12345678901234567890.5'])('accepts %s and keeps every digit', (text) => {
    expect(decimal.parse(text)).toBe(text);
  });

  it.each(['', ' 1', '1 ', '01', '.5', '5.', '+5', '1,000', '１', '1e3', '1/0', '0/3', '-1/3', '1/3/4', '二', 'NaN', '--1', '1.2.3'])(
    'refuses %j',
    (text) => expect(decimal.safeParse(text).success).toBe(false),
  );

  it('refuses a number, whose digits may already be lost', () => expect(decimal.safeParse(2).success).toBe(false));
});

describe('compareDecimals', () => {
  it.each([
    ['2.0', '2'],
    ['0.50', '1/2'],
    ['2/6', '1/3'],
    ['-0', '0.0'],
    ['-0.50', '-0.5'],
  ])('holds %s equal to %s', (a, b) => expect(compareDecimals(of(a), of(b))).toBe(0));

  it.each([
    ['1/3', '0.34'],
    ['0.333', '1/3'],
    ['-0.5', '-0.4'],
    ['-1', '0'],
    ['9', '10'],
    ['0.1', '0.10000000000000000001'],
    ['9007199254740992', '9007199254740993'],
  ])('puts %s before %s', (a, b) => {
    expect(compareDecimals(of(a), of(b))).toBeLessThan(0);
    expect(compareDecimals(of(b), of(a))).toBeGreaterThan(0);
  });

  it('is antisymmetric', () => {
    fc.assert(fc.property(numbers, numbers, (a, b) => Math.sign(compareDecimals(a, b)) + Math.sign(compareDecimals(b, a)) === 0));
  });

  it('is transitive', () => {
    const inOrder = (a: Decimal, b: Decimal) => compareDecimals(a, b) <= 0;
    fc.assert(fc.property(numbers, numbers, numbers, (a, b, c) => !inOrder(a, b) || !inOrder(b, c) || inOrder(a, c)));
  });

  it('ignores zeros at the end', () => {
    fc.assert(fc.property(decimals, (a) => compareDecimals(a, of(a.includes('.') ? `${a}0` : `${a}.0`)) === 0));
  });
});

describe('toFloat', () => {
  it.each([
    ['2.0', 2],
    ['-3.50', -3.5],
    ['1/4', 0.25],
  ])('reads %s as %d', (text, float) => expect(toFloat(of(text))).toBe(float));
});
