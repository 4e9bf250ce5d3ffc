import { exact, type Exact, formatExact } from '../values/decimal.ts';
import type { Aim } from './aim.ts';
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

/** Where a value lies against a limit: negative below it, zero at it, positive above it. */
export type Comparison = (limit: Exact) => number;

/** Compares a value as it is. */
function comparingValue(value: Exact): Comparison {
  return (limit) => value.compare(limit);
}

/**
 * Compares the geometric change a year with limits in percent, without taking a root: (end ÷ start)^(1/n) − 1 lies above r
 * exactly when end ÷ start lies above (1 + r)^n. A limit below −100 % counts as −100 %.
 */
function comparingGrowth(factor: Exact, years: number): Comparison {
  return (limit) => {
    const yearly = limit.div(100).add(1);
    return factor.compare(yearly.s < 0n ? 0 : yearly.pow(years));
  };
}

/**
 * Whether a value meets an aim. `tolerance` is the share of the aimed value by which `~` (左右) may be missed, on both sides where it is
 * to be held; what is to be held at a value without 左右 is exact.
 */
export function meets(compare: Comparison, { comparator, value, sense, limit }: Aim, tolerance: Exact): boolean {
  const slack = value.abs().mul(tolerance);
  switch (comparator) {
    case '>=':
      return compare(value) >= 0 && (limit === undefined || compare(limit) <= 0);
    case '>':
      return compare(value) > 0;
    case '<=':
      return compare(value) <= 0;
    case '<':
      return compare(value) < 0;
    case '=':
      if (sense === 'up') return compare(value) >= 0;
      return sense === 'down' ? compare(value) <= 0 : compare(value) === 0;
    case '~':
      return (sense === 'down' || compare(value.sub(slack)) >= 0) && (sense === 'up' || compare(value.add(slack)) <= 0);
  }
}

/** Whether a value lies beyond the upper limit of an aim, if it has one. */
export function isAbove(compare: Comparison, { comparator, value, limit }: Aim, tolerance: Exact): boolean {
  if (limit !== undefined) return compare(limit) > 0;
  if (comparator === '<') return compare(value) >= 0;
  return compare(comparator === '~' ? value.add(value.abs().mul(tolerance)) : value) > 0;
}
