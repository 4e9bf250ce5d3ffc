import { simplified } from '../../model/units/unit-table.ts';
import { type Dictionary, markLanguage } from '../dictionary.ts';

/** The size of a file in words, to two significant digits: 12 KB, 1.4 MB. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [unit, amount] = bytes < 999_500 ? ['KB', bytes / 1e3] : ['MB', bytes / 1e6];
  return `${amount < 9.95 ? amount.toFixed(1) : Math.round(amount)} ${unit}`;
}

/** Characters of units that are also right in Traditional texts, so that they stay. */
const sameInBoth = new Set(['元', '台', '只']);
const traditional: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(simplified).flatMap(([from, to]) => (sameInBoth.has(to) ? [] : [[to, from]])),
);

function inScript(unit: string, characters: Readonly<Record<string, string>>): string {
  return [...unit].map((character) => characters[character] ?? character).join('');
}

/**
 * A unit as a sentence of the interface says it: in the characters of its script, so that 超过120億元 is not half one and half the other;
 * in another language as the text prints it, with its mark.
 */
export function formatUnit(unit: string, { lang }: { readonly lang: string }, t: Dictionary): string {
  const isTraditional = lang.startsWith('zh-Hant');
  if (t.language === 'zh-Hans' && isTraditional) return inScript(unit, simplified);
  if (t.language === 'zh-Hant' && lang.startsWith('zh') && !isTraditional) return inScript(unit, traditional);
  return markLanguage(unit, { lang }, t);
}

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

type Files = readonly { readonly name: string; readonly bytes: number }[];

/** What a reader should know before downloading a file: its type and, where known, its size. */
export function fileFacts(file: string, files: Files, t: Dictionary): string {
  const type = file.slice(file.lastIndexOf('.') + 1).toUpperCase();
  const bytes = files.find(({ name }) => name === file)?.bytes;
  return t.text.fileFacts(type, bytes === undefined ? null : formatFileSize(bytes));
}
