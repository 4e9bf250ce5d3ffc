import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateTime, fullDate, isAfter, isPartialDate, partialDate, year, yearOf } from '../../../../src/model/values/partial-date.ts';

describe('isPartialDate', () => {
  it.each(['2021', '2021-12', '2021-12-09', '2024-02-29', '1900', '2199-12-31', '2000-02-29'])('accepts %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    '',
    '21',
    '2021-1',
    '2021-13',
    '2021-00',
    '2021-02-29',
    '2024-02-30',
    '2021-04-31',
    '2021-12-00',
    '1900-02-29',
    '1899',
    '2200',
    '2021/12',
    '2021-12-9',
    '2021年',
    '20211209',
    '2021-12-09 ',
    '２０２１',
  ])('refuses %j', (text) => expect(isPartialDate(text)).toBe(false));

  it('accepts exactly the days of the calendar', () => {
    const day = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true });
    fc.assert(fc.property(day, (date) => isPartialDate(date.toISOString().slice(0, 10))));
  });
});

describe('fullDate and year', () => {
  it('ask for exactly a day and exactly a year', () => {
    expect(fullDate.safeParse('2026-01-01').success).toBe(true);
    expect(fullDate.safeParse('2026-01').success).toBe(false);
    expect(year.safeParse('2025').success).toBe(true);
    expect(year.safeParse('2025-12').success).toBe(false);
    expect(year.safeParse(2025).success).toBe(false);
  });
});

describe('dateTime', () => {
  it.each(['2026-01-31 00:00', '2026-01-31 23:59'])('accepts %s', (text) => expect(dateTime.safeParse(text).success).toBe(true));

  it.each([
    '2026-01-31',
    '2026-01-31 24:00',
    '2026-01-31 9:00',
    '2026-01-31T09:00',
    '2026-02-30 09:00',
    '2026-01-31 09:60',
    '2026-01-31 09:00:00',
  ])('refuses %s', (text) => {
    expect(dateTime.safeParse(text).success).toBe(false);
  });
});

describe('isAfter', () => {
  it.each([
    ['2021-12-10', '2021-12-09'],
    ['2022', '2021-12-31'],
    ['2022-01', '2021-12-31'],
  ])('holds %s to be after %s', (date, other) => expect(isAfter(date, other)).toBe(true));

  it.each([
    ['2021-12-09', '2021-12-09'],
    ['2021', '2021-12-31'],
    ['2021', '2021-01-01'],
    ['2021-12', '2021-12-01'],
    ['2020-12-31', '2021'],
  ])('does not hold %s to be after %s', (date, other) => expect(isAfter(date, other)).toBe(false));
});

describe('yearOf', () => {
  it('gives the year of a date of any precision', () => {
    expect(yearOf(partialDate.parse('2021-12-09'))).toBe('2021');
    expect(yearOf(partialDate.parse('2021'))).toBe('2021');
  });
});
