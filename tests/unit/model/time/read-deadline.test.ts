import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDuePeriod } from '../../../../src/model/time/due.ts';
import { readDeadline } from '../../../../src/model/time/read-deadline.ts';

describe('readDeadline', () => {
  it.each([
    ['2027年1月底前', '2027-01'],
    ['1月底前', '2027-01'],
    ['2027年6月底', '2027-06'],
    ['2027年6月末前', '2027-06'],
    ['6月前', '2027-05'],
    ['6月之前', '2027-05'],
    ['2027年1月前', '2026-12'],
    ['5月1日前', '2027-04'],
    ['5月2日前', '2027-05-01'],
    ['5月15日', '2027-05-15'],
    ['5月15日以前', '2027-05-14'],
    ['2027年6月30日前', '2027-06-29'],
    ['6月30日', '2027-06'],
    ['9月中旬', '2027-09-20'],
    ['9月上旬前', '2027-09-10'],
    ['9月下旬', '2027-09'],
    ['上半年', '2027-H1'],
    ['2027年下半年', '2027-H2'],
    ['上半年前', '2026-12'],
    ['下半年前', '2027-06'],
    ['三季度', '2027-Q3'],
    ['第三季度末前', '2027-Q3'],
    ['第1季度', '2027-Q1'],
    ['三季度前', '2027-06'],
    ['第一季度前', '2026-12'],
    ['九月底', '2027-09'],
    ['十二月底前', '2027-12'],
    ['十月二十一日', '2027-10-21'],
    ['二〇二七年六月底', '2027-06'],
    ['２０２７年６月底前', '2027-06'],
    ['2027 年 6 月底前', '2027-06'],
    ['5月底前动工，9月投入使用', '2027-09'],
    ['3月至9月', '2027-09'],
    ['1—6月', '2027-06'],
  ])('reads %s in a plan for 2027 as %s', (words, period) => {
    expect(readDeadline(words, '2027')).toBe(period);
  });

  it.each([
    '2027年',
    '2027年底前',
    '年内',
    '2027年秋季开学前',
    '6月底、9月底',
    '2026年6月底前',
    '13月底前',
    '2月30日前',
    '从6月起',
    '三年内分两批',
  ])('finds no single time within 2027 in %s', (words) => {
    expect(readDeadline(words, '2027')).toBeNull();
  });

  it('takes the year from the words where none is given, and gives up without', () => {
    expect(readDeadline('2027年6月底前', null)).toBe('2027-06');
    expect(readDeadline('6月底前', null)).toBeNull();
  });

  it('gives a period that exists, or nothing, for any words', () => {
    const words = fc.array(fc.constantFrom(...'2027年月日底前上下半季度第一三十零0139—起 '), { maxLength: 14 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), (text) => {
        const period = readDeadline(text, '2027');
        expect(period === null || isDuePeriod(period)).toBe(true);
      }),
    );
  });
});
