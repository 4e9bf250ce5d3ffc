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
