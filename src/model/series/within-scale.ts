import { type Decimal, toFloat } from '../values/decimal.ts';

const largest = 1e12;
const smallest = 1e-6;

/** Whether a number can be drawn on an axis with readable ticks: zero, or between a millionth and a million million. */
export function isWithinScale(value: Decimal): boolean {
  const size = Math.abs(toFloat(value));
  return size === 0 || (size >= smallest && size <= largest);
}
