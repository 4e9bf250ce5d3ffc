import { z } from 'zod';

/**
 * A number kept as the text an author wrote, so that significant digits survive (`2.0` stays `2.0`):
 * a decimal such as `-3.50`, or a fraction such as `1/3`. Never a float.
 */
export const decimal = z
  .string()
  .regex(/^(-?(0|[1-9]\d*)(\.\d+)?|[1-9]\d*\/[1-9]\d*)$/, { error: 'decimal' })
  .brand<'Decimal'>();

export type Decimal = z.infer<typeof decimal>;

type Ratio = { readonly numerator: bigint; readonly denominator: bigint };

/** The exact ratio that a decimal or fraction stands for. */
export function toRatio(text: Decimal): Ratio {
  if (text.includes('/')) {
    const [numerator = '0', denominator = '1'] = text.split('/');
    return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
  }
  const [whole = '0', digits = ''] = text.split('.');
  return { numerator: BigInt(whole + digits), denominator: 10n ** BigInt(digits.length) };
}

/** Orders two numbers exactly: negative when `a` < `b`, zero when equal (`2.0` equals `2`), positive when `a` > `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [left, right] = [toRatio(a), toRatio(b)];
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest float, for drawing only; never written back as a value. */
export function toFloat(text: Decimal): number {
  const [numerator, denominator] = text.split('/');
  return denominator === undefined ? Number(text) : Number(numerator) / Number(denominator);
}
