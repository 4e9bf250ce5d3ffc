import { Fraction } from 'fraction.js';
import { z } from 'zod';

/** No figure of a plan comes near; sums of numbers with a million digits would never end. */
const longestNumber = 1000;

/**
 * A number kept as the text an author wrote, so that significant digits survive (`2.0` stays `2.0`):
 * a decimal such as `-3.50`, or a fraction such as `1/3`. Never a float.
 */
export const decimal = z
  .string()
  .max(longestNumber)
  .regex(/^(-?(0|[1-9]\d*)(\.\d+)?|[1-9]\d*\/[1-9]\d*)$/, { error: 'decimal' })
  .brand<'Decimal'>();

export type Decimal = z.infer<typeof decimal>;

/** Orders two numbers exactly: negative when `a` < `b`, zero when equal (`2.0` equals `2`), positive when `a` > `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  return new Fraction(a).compare(b);
}

/** The nearest float, for drawing only; never written back as a value. */
export function toFloat(text: Decimal): number {
  const [numerator, denominator] = text.split('/');
  return denominator === undefined ? Number(text) : Number(numerator) / Number(denominator);
}

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
