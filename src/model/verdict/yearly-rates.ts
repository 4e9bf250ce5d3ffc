import type { Target } from '../plan/target.ts';
import { exact } from '../values/decimal.ts';
import type { TimedValue } from './timed-value.ts';

type Direction = Extract<Target, { kind: 'direction' }>;

const lastYear = /上(?:一)?年|去年|前一年|同比|上年度/u;

/** Whether the text compares with the year before, whatever the base of the plan is. */
export function isAgainstLastYear({ reference }: Direction): boolean {
  return reference !== null && lastYear.test(reference);
}

/** The same period a year earlier: `2024-06` → `2023-06`. */
export function yearEarlier(period: string): string {
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}

const monthsPerYear = 12;

/**
 * Turns growth rates of single years, in percent, into multiples of the start: (1 + r1)(1 + r2)… Rates of parts of a year neither break nor
 * extend the chain. It ends before the first year without a rate, because a missing year is never filled in. `after` is the start in months
 * since the year 0.
 */
export function multiplyRates(values: readonly TimedValue[], after: number): readonly TimedValue[] {
  const multiples: TimedValue[] = [];
  let amount = exact(1);
  for (const value of values.filter(({ nature, reported: { period } }) => nature === 'level' && /^\d{4}$/.test(period))) {
    if (value.end !== after + (multiples.length + 1) * monthsPerYear) break;
    amount = amount.mul(value.amount.div(100).add(1));
    multiples.push({ ...value, amount, nature: 'multiple' });
  }
  return multiples;
}
