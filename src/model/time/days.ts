import { daysInMonth } from '../values/partial-date.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** First and last month of a part of a year, counted from 1: `H2` → 7 to 12. */
function monthsOf(part: string): readonly [first: number, last: number] {
  const number = Number(part.replace(/^[HQ]/, ''));
  const length = part.startsWith('H') ? 6 : part.startsWith('Q') ? 3 : 1;
  return [(number - 1) * length + 1, number * length];
}

/** The first day of a year, half-year, quarter, month, day, or span of years `2016/2020`, as `YYYY-MM-DD`. */
export function firstDay(period: string): string {
  const [year = '', part, day] = (period.split('/')[0] ?? '').split('-');
  if (part === undefined) return `${year}-01-01`;
  return `${year}-${two(monthsOf(part)[0])}-${day ?? '01'}`;
}

/** The last day of a year, half-year, quarter, month, day, or span of years, as `YYYY-MM-DD`. */
export function lastDay(period: string): string {
  const [year = '', part, day] = (period.split('/').at(-1) ?? '').split('-');
  if (part === undefined) return `${year}-12-31`;
  const month = monthsOf(part)[1];
  return `${year}-${two(month)}-${day ?? two(daysInMonth(Number(year), month))}`;
}

/** Whether a period is over on a day: the day lies after its last day. On 31 December the year is not over. */
export function isOver(period: string, asOf: string): boolean {
  return asOf > lastDay(period);
}

/** The day before a day. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
