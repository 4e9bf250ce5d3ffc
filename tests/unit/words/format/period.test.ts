import { describe, expect, it } from 'vitest';
import { formatObservationPeriod, formatPeriod } from '../../../../src/words/format/dates.ts';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';

describe('formatPeriod', () => {
  it.each([
    ['2021', '2025', '2021—2025年'],
    ['2021', '2021', '2021年'],
    ['2021-03', '2025-12', '2021年3月—2025年12月'],
    ['2021', '2025-06', '2021年—2025年6月'],
    ['2021', null, '2021年起'],
    [null, '2025-06', '至2025年6月'],
    [null, null, '未载明'],
  ])('writes %s to %s as %s', (start, end, words) => expect(formatPeriod({ start, end }, zhHans)).toBe(words));

  it('says 未载明 for no period', () => expect(formatPeriod(null, zhHans)).toBe('未载明'));
});

describe('formatObservationPeriod', () => {
  it.each([
    ['2020', '2020年'],
    ['2020-05', '2020年5月'],
    ['2020-H1', '2020年上半年'],
    ['2020-H2', '2020年下半年'],
    ['2020-Q1', '2020年第一季度'],
    ['2020-Q4', '2020年第四季度'],
    ['2016/2020', '2016—2020年'],
  ])('writes %s as %s', (period, words) => expect(formatObservationPeriod(period, zhHans)).toBe(words));
});
