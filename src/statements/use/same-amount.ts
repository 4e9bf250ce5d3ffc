import { Fraction } from 'fraction.js';
import { convert, unitRelation } from '../../model/units/convert.ts';

/** A decimal or fraction as an exact number; `null` for what is none. */
function exactOf(text: string): Fraction | null {
  return /^-?\d{1,1000}(?:\.\d{1,1000})?$|^\d{1,20}\/[1-9]\d{0,19}$/.test(text) ? new Fraction(text) : null;
}

/** Whether two numbers in their units are the same amount: 12700套 and 1.27万套, 1/3 and 1/3. A unit that is not given is that of the other. */
export function isSameAmount(
  a: { readonly value: string; readonly unit: string | null },
  b: { readonly value: string; readonly unit: string | null },
): boolean {
  const [left, right] = [exactOf(a.value), exactOf(b.value)];
  if (left === null || right === null) return false;
  if (left.equals(right) && (a.unit === null || b.unit === null || a.unit === b.unit)) return true;
  return convert(left, a.unit, b.unit)?.equals(right) ?? false;
}

/** Whether two units can measure the same thing. */
export function isSameUnit(a: string, b: string): boolean {
  return unitRelation(a, b) !== 'different';
}
