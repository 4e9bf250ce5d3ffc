import { z } from 'zod';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Number of days in a month of the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the text is a year, a month or a day that exists: `2021`, `2021-12`, `2021-12-09`. */
export function isPartialDate(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (year < 1900 || year > 2199) return false;
  if (match[2] === undefined) return true;
  if (month < 1 || month > 12) return false;
  return match[3] === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

/** A date known to the year, month or day, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = z.string().refine(isPartialDate, { error: 'date' }).brand<'PartialDate'>();
export type PartialDate = z.infer<typeof partialDate>;

/** A full date `YYYY-MM-DD` that exists. */
export const fullDate = z
  .string()
  .refine((text) => text.length === 10 && isPartialDate(text), { error: 'full-date' })
  .brand<'PartialDate'>();

/** Whether the text is a calendar year, `1900` to `2199`. */
export function isYear(text: string): boolean {
  return text.length === 4 && isPartialDate(text);
}

/** A calendar year as text, `1900` to `2199`. */
export const year = z.string().refine(isYear, { error: 'year' }).brand<'Year'>();
export type Year = z.infer<typeof year>;

/** A date and time of day in Beijing time, `YYYY-MM-DD HH:MM` (47号 annex, PubDate). */
export const dateTime = z
  .string()
  .refine((text) => /^\S{10} ([01]\d|2[0-3]):[0-5]\d$/.test(text) && isPartialDate(text.slice(0, 10)), { error: 'date-time' });

/** Whether the earliest day that `date` can mean lies after the day `other` (a partial date counts from its first day). */
export function isAfter(date: string, other: string): boolean {
  const precision = Math.min(date.length, other.length);
  return date.slice(0, precision) > other.slice(0, precision);
}

/** The first four characters: the calendar year of a partial date. */
export function yearOf(date: PartialDate): Year {
  return date.slice(0, 4) as unknown as Year;
}
