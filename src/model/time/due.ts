import { year, type Year } from '../values/partial-date.ts';
import { readDeadline } from './read-deadline.ts';

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
