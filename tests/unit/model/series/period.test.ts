import { describe, expect, it } from 'vitest';
import { periodStart } from '../../../../src/model/series/period.ts';

describe('periodStart', () => {
  it.each([
    ['2020', '2020-01'],
    ['2020-H1', '2020-01'],
    ['2020-H2', '2020-07'],
    ['2020-Q1', '2020-01'],
    ['2020-Q4', '2020-10'],
    ['2020-05', '2020-05'],
    ['2020-12', '2020-12'],
    ['2016/2020', '2016-01'],
  ])('of %s is %s', (period, month) => expect(periodStart(period)).toBe(month));
});
