import type { Decimal } from '../values/decimal.ts';
import { exact, formatExact } from '../values/exact.ts';

/** How a value differs from an earlier one. */
export type Change = {
  readonly direction: 'up' | 'down' | 'none';
  /** Size of the difference in the unit of the values, at most as precise as they are. */
  readonly amount: string;
  /** The difference as a share of the earlier value in percent, one place; `null` where that is not positive. */
  readonly percent: string | null;
};

const places = (text: string) => (text.includes('/') ? 4 : (text.split('.')[1]?.length ?? 0));

/** The change from one value to a later one. */
export function changeBetween(before: Decimal, after: Decimal): Change {
  const difference = exact(after).sub(exact(before));
  const direction = difference.n === 0n ? 'none' : difference.s < 0n ? 'down' : 'up';
  const amount = formatExact(difference.abs(), Math.max(places(before), places(after)));
  const isPositive = exact(before).compare(0) > 0;
  return { direction, amount, percent: isPositive ? formatExact(difference.div(exact(before)).mul(100), 1) : null };
}
