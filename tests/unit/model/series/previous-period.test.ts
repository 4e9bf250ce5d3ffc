import { describe, expect, it } from 'vitest';
import { previousPeriod, samePartLastYear } from '../../../../src/model/series/period.ts';

describe('previousPeriod', () => {
  it.each([
    ['2023', '2022'],
    ['2024-H1', '2023-H2'],
    ['2024-H2', '2024-H1'],
    ['2024-Q1', '2023-Q4'],
    ['2024-Q3', '2024-Q2'],
    ['2024-01', '2023-12'],
    ['2024-10', '2024-09'],
    ['2016/2020', '2011/2015'],
    ['2021/2022', '2019/2020'],
  ])('of %s is %s', (period, previous) => expect(previousPeriod(period)).toBe(previous));
});

describe('samePartLastYear', () => {
  it.each([
    ['2024-H1', '2023-H1'],
    ['2024-Q4', '2023-Q4'],
    ['2024-02', '2023-02'],
    ['2024', null],
    ['2016/2020', null],
  ])('of %s is %s', (period, same) => expect(samePartLastYear(period)).toBe(same));
});
