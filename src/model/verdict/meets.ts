import type { Exact } from '../values/exact.ts';
import type { Aim } from './aim.ts';

/** Where a value lies against a limit: negative below it, zero at it, positive above it. */
export type Comparison = (limit: Exact) => number;

/** Compares a value as it is. */
export function comparingValue(value: Exact): Comparison {
  return (limit) => value.compare(limit);
}

/**
 * Compares the geometric change a year with limits in percent, without taking a root: (end ÷ start)^(1/n) − 1 lies above r
 * exactly when end ÷ start lies above (1 + r)^n. A limit below −100 % counts as −100 %.
 */
export function comparingGrowth(factor: Exact, years: number): Comparison {
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
