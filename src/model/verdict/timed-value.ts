import { periodEnd } from '../series/period.ts';
import type { Exact } from '../values/decimal.ts';
import type { ReportedValue, UnusedValue } from './verdict.ts';

/** A value with the end of its period, in months since the year 0. */
export type TimedValue = {
  readonly reported: ReportedValue;
  readonly end: number;
  /** In the unit of the target; where growth is promised, in that of what grows. */
  readonly amount: Exact;
  /** What the amount is: a level, a sum since the promise began, a change a year in percent that the reporter worked out, or a multiple of the start. */
  readonly nature: 'level' | 'sum' | 'yearly-change' | 'multiple';
  /** The yearly values that were added to make a sum. */
  readonly summed: readonly ReportedValue[];
};

/** A value that cannot be held against the target. */
export type Other = { readonly reported: UnusedValue; readonly end: number };

const monthsPerYear = 12;

/** The end of a period in months since the year 0. */
export function endOf(period: string): number {
  const end = periodEnd(period) * monthsPerYear;
  return period.length === 10 ? end : Math.round(end);
}
