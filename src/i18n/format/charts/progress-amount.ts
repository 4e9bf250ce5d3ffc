import type { Commitment } from '../../../model/series/history.ts';
import { type Decimal, decimal } from '../../../model/values/decimal.ts';
import { exact, formatExact } from '../../../model/values/exact.ts';
import type { VerdictInputs } from '../../../model/verdict/verdict.ts';
import type { Dictionary } from '../../dictionary.ts';
import { formatAmount } from '../amount.ts';

/** A number on the way to a target, in its own unit. */
export type ProgressAmount = { readonly value: string; readonly unit: string | null };

const placesOf = (text: string) => text.split('.')[1]?.length ?? 0;

/** What a steady path requires, with one place more than the values that it is held against; `null` where nothing is. */
export function requiredValue({ base, latest, required }: VerdictInputs): Decimal | null {
  if (required === null) return null;
  const places = Math.max(placesOf(base?.value ?? ''), placesOf(latest?.value ?? '')) + 1;
  return decimal.parse(formatExact(exact(decimal.parse(required)), places));
}

/** A number on the way to a target with the unit in which it was printed or observed; a growth a year in the unit of the target. */
export function formatProgressAmount({ value, unit }: ProgressAmount, { plan: { lang } }: Commitment, t: Dictionary): string {
  return formatAmount({ value, unit, lang }, t);
}
