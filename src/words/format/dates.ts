import type { Dictionary } from '../dictionary.ts';

/** A date known to the year, month or day in words: `2021-12` → 2021年12月. */
export function formatPartialDate(date: string, t: Dictionary): string {
  const [year = '', month = null, day = null] = date.split('-');
  return t.values.date({ year, month, day });
}

/** The same, or 未载明 for `null`. */
export function formatOptionalDate(date: string | null, t: Dictionary): string {
  return date === null ? t.values.unstated : formatPartialDate(date, t);
}

/** A date with its time of day in words: `2021-03-05 09:30` → 2021年3月5日 09:30. */
export function formatDateTime(moment: string, t: Dictionary): string {
  const [date = '', time = ''] = moment.split(' ');
  return t.values.dateTime(formatPartialDate(date, t), time);
}

type Period = { readonly start: string | null; readonly end: string | null };

/** The span of a plan or phase in words: 2021—2025年, 2021年起, 未载明. */
export function formatPeriod(period: Period | null, t: Dictionary): string {
  const { start, end } = period ?? { start: null, end: null };
  if (start === null) return end === null ? t.values.unstated : t.values.until(formatPartialDate(end, t));
  if (end === null) return t.values.since(formatPartialDate(start, t));
  if (start === end) return formatPartialDate(start, t);
  const wholeYears = start.length === 4 && end.length === 4;
  return wholeYears ? t.values.years(start, end) : t.values.span(formatPartialDate(start, t), formatPartialDate(end, t));
}

/** The period by whose last day something is due, in words: `2027-09` → 2027年9月, `2027-04-30` → 2027年4月30日. */
export function formatDue(due: string, t: Dictionary): string {
  return formatObservationPeriod(due, t);
}

/** A period of observation in words: `2020-Q3` → 2020年第三季度, `2016/2020` → 2016—2020年. */
export function formatObservationPeriod(period: string, t: Dictionary): string {
  const [start = '', end] = period.split('/');
  if (end !== undefined) return t.values.years(start, end);
  const [, year = '', part, number = ''] = /^(\d{4})-([HQ])(\d)$/.exec(period) ?? [];
  if (part === undefined) return formatPartialDate(period, t);
  return part === 'H' ? t.values.halfYear(year, number) : t.values.quarter(year, number);
}
