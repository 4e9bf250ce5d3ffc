import { Fraction } from 'fraction.js';
import { decimal, type Decimal } from './decimal.ts';

/** A rational number without rounding. */
export type Exact = Fraction;

/** The exact number that a decimal or fraction stands for. */
export function exact(text: Decimal | number): Exact {
  return new Fraction(text);
}

/** A number as decimal text with at most `places` digits after the point, half away from zero, without trailing zeros: `0.6667`, `-3`. */
export function formatExact(number: Exact, places: number): string {
  const scale = new Fraction(10n ** BigInt(places), 1n);
  const digits = number.abs().mul(scale).add(new Fraction(1, 2)).floor().div(scale).toString();
  return number.s < 0n && digits !== '0' ? `-${digits}` : digits;
}

/** Digits after the point at which a number that never ends is rounded. */
const longest = 12;

/** A number as a decimal where it ends, else rounded to twelve places. */
export function decimalOf(number: Exact): Decimal {
  return decimal.parse(formatExact(number, longest));
}
