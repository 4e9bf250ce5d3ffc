import { type Decimal, decimalOf, exact, type Exact } from '../values/decimal.ts';
import { readUnit } from './read-unit.ts';
import { likelyEqual } from './unit-table.ts';

/** How two units stand to each other: one thing, one dimension by another factor, perhaps one thing, or different things. */
export type UnitRelation = 'same' | 'factor' | 'likely' | 'different';

function isLikely(a: string, b: string): boolean {
  return likelyEqual.some((pair) => pair.includes(a) && pair.includes(b));
}

/** Whether values in two units can be held against each other: as they stand, by a factor, only perhaps, or not at all. */
export function unitRelation(a: string, b: string): UnitRelation {
  if (a === b) return 'same';
  const [left, right] = [readUnit(a), readUnit(b)];
  const isSameFactor = left.factor.equals(right.factor);
  if (left.dimension === right.dimension) return isSameFactor ? 'same' : 'factor';
  return isLikely(left.dimension, right.dimension) && isSameFactor ? 'likely' : 'different';
}

/**
 * An amount in another unit, exactly; `null` where the units measure different things. Units that only perhaps mean the same are
 * taken for the same: `npm run check` asks about them. A unit that is not stated (`null`) is taken for the other one.
 */
export function convert(amount: Exact, from: string | null, to: string | null): Exact | null {
  if (from === null || to === null || from === to) return amount;
  const relation = unitRelation(from, to);
  if (relation === 'different') return null;
  return relation === 'factor' ? amount.mul(readUnit(from).factor).div(readUnit(to).factor) : amount;
}

/** A number in another unit, as it is written where nothing changes; `null` where the units measure different things. */
export function convertDecimal(value: Decimal, from: string | null, to: string | null): Decimal | null {
  const amount = exact(value);
  const converted = convert(amount, from, to);
  return converted === null ? null : converted.equals(amount) ? value : decimalOf(converted);
}
