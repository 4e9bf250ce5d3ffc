import type { HistoryValue } from './history.ts';
import { periodLength } from './period.ts';

/** Years without a value between the first and the last measured year, as spans from first to last. */
export function missingYears(values: readonly HistoryValue[]): readonly (readonly [first: number, last: number])[] {
  const years = values.flatMap(({ role, period, undrawn }) => {
    const isYear = role === 'measured' && undrawn === null && period !== null && periodLength(period) === 1;
    return isYear ? [Number(period)] : [];
  });
  const ordered = [...new Set(years)].toSorted((a, b) => a - b);
  return ordered.flatMap((year, index) => {
    const next = ordered[index + 1];
    return next === undefined || next === year + 1 ? [] : [[year + 1, next - 1] as const];
  });
}
