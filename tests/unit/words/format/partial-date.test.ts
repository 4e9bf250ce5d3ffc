import { describe, expect, it } from 'vitest';
import { formatDateTime, formatOptionalDate, formatPartialDate } from '../../../../src/words/format/dates.ts';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';

describe('formatPartialDate', () => {
  it.each([
    ['2021', '2021年'],
    ['2021-12', '2021年12月'],
    ['2021-03', '2021年3月'],
    ['2021-03-09', '2021年3月9日'],
    ['2024-10-20', '2024年10月20日'],
  ])('writes %s as %s, as exact as it is known and without leading zeros', (date, words) => {
    expect(formatPartialDate(date, zhHans)).toBe(words);
  });
});

describe('formatOptionalDate', () => {
  it('says 未载明 for an absent date', () => expect(formatOptionalDate(null, zhHans)).toBe('未载明'));
  it('writes a date that is there', () => expect(formatOptionalDate('2021-12', zhHans)).toBe('2021年12月'));
});

describe('formatDateTime', () => {
  it('writes the day as any day, and the time with its zeros', () =>
    expect(formatDateTime('2021-03-05 09:05', zhHans)).toBe('2021年3月5日 09:05'));
});
