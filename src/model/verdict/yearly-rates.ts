import { exact } from '../values/exact.ts';
import type { TimedValue } from './reported-values.ts';

const monthsPerYear = 12;

/**
 * Turns growth rates of single years, in percent, into multiples of the start: (1 + r1)(1 + r2)… They end before the first year without
 * a rate, because a missing year is never filled in. `after` is the start in months since the year 0.
 */
export function multiplyRates(values: readonly TimedValue[], after: number): readonly TimedValue[] {
  const multiples: TimedValue[] = [];
  let amount = exact(1);
  for (const value of values) {
    if (value.nature !== 'level' || value.end !== after + (multiples.length + 1) * monthsPerYear) break;
    amount = amount.mul(value.amount.div(100).add(1));
    multiples.push({ ...value, amount, nature: 'multiple' });
  }
  return multiples;
}
