import { daysInMonth } from '../values/partial-date.ts';

/** Length of a period in years; a span has the length of its years. */
export function periodLength(period: string): number {
  const [start = '', end] = period.split('/');
  if (end !== undefined) return Number(end) - Number(start) + 1;
  if (period.length === 10) return 1 / 365;
  const part = period.slice(4, 6);
  return part === '' ? 1 : part === '-H' ? 1 / 2 : part === '-Q' ? 1 / 4 : 1 / 12;
}

/** The first month of a period of observation, `YYYY-MM`. */
export function periodStart(period: string): string {
  const [, year = '', part = '', number = '1'] = /^(\d{4})(?:-([HQ]?)(\d+))?/.exec(period) ?? [];
  const months = part === 'H' ? 6 : part === 'Q' ? 3 : 1;
  return `${year}-${String((Number(number) - 1) * months + 1).padStart(2, '0')}`;
}

/** The end of a period in years of twelve equal months, so that 2020 and its last month both end at 2020; of a day, its place in its month. */
export function periodEnd(period: string): number {
  const last = period.split('/').at(-1) ?? period;
  const year = Number(last.slice(0, 4));
  if (last.length === 10) {
    const [month, day] = [Number(last.slice(5, 7)), Number(last.slice(8))];
    return year - 1 + (month - 1 + day / daysInMonth(year, month)) / 12;
  }
  const part = /^\d{4}-[HQ]?(\d+)$/.exec(last)?.[1];
  return part === undefined ? year : year - 1 + Number(part) * periodLength(last);
}

/** The middle of a period of observation in years, where the middle of a year is the number of that year: 2020 → 2020, 2020-H1 → 2019.75. */
export function periodMiddle(period: string): number {
  return periodEnd(period) + (1 - periodLength(period)) / 2;
}

const perYear = { H: 2, Q: 4, M: 12 } as const;

/** The period of the same length that ends where this one begins: `2022` of `2023`, `2023-Q4` of `2024-Q1`, `2011/2015` of `2016/2020`. */
export function previousPeriod(period: string): string {
  const [start = '', end] = period.split('/');
  if (end !== undefined) return `${2 * Number(start) - Number(end) - 1}/${Number(start) - 1}`;
  const year = Number(period.slice(0, 4));
  const part = period.slice(5);
  if (part === '') return String(year - 1);
  const letter = part.startsWith('H') ? 'H' : part.startsWith('Q') ? 'Q' : 'M';
  const number = Number(part.replace(/^[HQ]/, ''));
  const [newYear, newNumber] = number === 1 ? [year - 1, perYear[letter]] : [year, number - 1];
  return letter === 'M' ? `${newYear}-${String(newNumber).padStart(2, '0')}` : `${newYear}-${letter}${newNumber}`;
}

/** The same part of the year before, or `null` for years and spans. */
export function samePartLastYear(period: string): string | null {
  if (period.includes('/') || period.length === 4) return null;
  return String(Number(period.slice(0, 4)) - 1) + period.slice(4);
}
