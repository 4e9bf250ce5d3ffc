import { z } from 'zod';
import { isPartialDate, isYear, year, type Year } from '../values/partial-date.ts';
import { readDeadline } from './read-deadline.ts';

/** Whether the text is a year `2027`, half-year `2027-H1`, quarter `2027-Q3`, month `2027-09` or day `2027-09-15` that exists. */
export function isDuePeriod(text: string): boolean {
  return /^\d{4}-(H[12]|Q[1-4])$/.test(text) ? isYear(text.slice(0, 4)) : isPartialDate(text);
}

/** A time by whose last day something is to be done or begun: year, half-year, quarter, month or day. */
export const duePeriod = z.string().refine(isDuePeriod, { error: 'due-period' });

/** What an item of a plan says about the time by which it is due. */
export type Dated = { readonly due: string | null; readonly targetYear: string | null; readonly deadline: string | null };

/**
 * The period on whose last day an item falls due: the one that is stated (`due`), else the time within the target year that the
 * printed deadline names, else the target year; `null` where the plan names none.
 */
export function dueOf({ due, targetYear, deadline }: Dated): string | null {
  if (due !== null) return due;
  return (deadline === null ? null : readDeadline(deadline, targetYear)) ?? targetYear;
}

/** The calendar year in which an item falls due; `null` where the plan names no time. */
export function dueYearOf(item: Dated): Year | null {
  const due = dueOf(item);
  return due === null ? null : year.parse(due.slice(0, 4));
}
