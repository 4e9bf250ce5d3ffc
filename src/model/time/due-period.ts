import { z } from 'zod';
import { isPartialDate, isYear } from '../values/partial-date.ts';

/** Whether the text is a year `2027`, half-year `2027-H1`, quarter `2027-Q3`, month `2027-09` or day `2027-09-15` that exists. */
export function isDuePeriod(text: string): boolean {
  return /^\d{4}-(H[12]|Q[1-4])$/.test(text) ? isYear(text.slice(0, 4)) : isPartialDate(text);
}

/** A time by whose last day something is to be done or begun: year, half-year, quarter, month or day. */
export const duePeriod = z.string().refine(isDuePeriod, { error: 'due-period' });
