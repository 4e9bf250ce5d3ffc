import type { Dictionary } from '../dictionary.ts';
import { foreign } from '../foreign.ts';

/** A figure with its unit, in the language of the text that states them. */
export type Amount = { readonly value: string; readonly unit: string | null; readonly lang: string };

/** A figure with its unit as printed; a plain ratio such as 1/3 stands alone, because 比例 is no word to count in. */
export function formatAmount({ value, unit, lang }: Amount, t: Dictionary): string {
  return unit === null || unit === '比例' ? value : t.values.amount(value, foreign(unit, { lang }, t));
}
