import { exact, formatExact } from '../values/exact.ts';
import type { Aim } from './aim.ts';
import { comparingGrowth, comparingValue, type Comparison } from './meets.ts';
import type { Start } from './path.ts';
import type { TimedValue } from './timed-value.ts';
import type { VerdictReason } from './verdict.ts';

/** How a value is held against an aim; `annualGrowth` is in percent, `null` where the aim is no growth a year. */
export type Compared = { readonly compare: Comparison; readonly annualGrowth: string | null };

const monthsPerYear = 12;

/** (end ÷ start)^(1/n) − 1 in percent; the root makes it a float, so that it is only shown and never compared. */
function shownGrowth(factor: number, years: number): string | null {
  const percent = (factor ** (1 / years) - 1) * 100;
  return Number.isFinite(percent) ? formatExact(exact(Number(percent.toFixed(6))), 2) : null;
}

function compareGrowth({ amount, end }: TimedValue, start: Start | null): Compared | VerdictReason {
  if (start === null) return 'no-base';
  if (start.value.compare(0) <= 0) return 'base-not-positive';
  const months = end - start.year * monthsPerYear;
  const factor = amount.div(start.value);
  if (months <= 0 || months % monthsPerYear !== 0 || factor.s < 0n) return 'not-comparable';
  const years = months / monthsPerYear;
  return { compare: comparingGrowth(factor, years), annualGrowth: shownGrowth(factor.valueOf(), years) };
}

/** How a value is held against an aim, or why it cannot be. */
export function compareWithAim(value: TimedValue, aim: Aim, start: Start | null): Compared | VerdictReason {
  if (!aim.yearly) return { compare: comparingValue(value.amount), annualGrowth: null };
  if (value.nature === 'yearly-change') return { compare: comparingValue(value.amount), annualGrowth: formatExact(value.amount, 2) };
  return compareGrowth(value, start);
}
