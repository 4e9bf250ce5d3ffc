import type { Dictionary } from '../dictionary.ts';
import { formatUnit } from './unit-words.ts';

/** A figure with its unit, in the language of the text that states them. */
export type Amount = { readonly value: string; readonly unit: string | null; readonly lang: string };

/** What authors write where a figure has no unit: an index, a plain ratio such as 1/3. */
const noUnit = new Set(['比例', '无', '無', '无单位', '無單位', '-', '—', '–', '/', '1']);

/**
 * A figure with its unit as printed. A figure without a unit stands alone. A unit that begins with a figure, such as 1/10万, stands in brackets,
 * so that 5 per 100,000 is never read as 51.
 */
export function formatAmount({ value, unit, lang }: Amount, t: Dictionary): string {
  if (unit === null || noUnit.has(unit.trim())) return value;
  const words = formatUnit(unit, { lang }, t);
  return /^[\d/]/u.test(unit.trim().normalize('NFKC')) ? value + t.values.aside(words) : t.values.amount(value, words);
}
