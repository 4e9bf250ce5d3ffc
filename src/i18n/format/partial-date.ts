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
