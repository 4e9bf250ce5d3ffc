import { rightNumber, withoutMyriads } from './right-number.ts';
import { rightValue } from './right-values.ts';

/** Where a value stands: its key, the fields beside it, and whether it is the cell of a table instead of a line of its own. */
export type Beside = { readonly key: string; readonly fields: Readonly<Record<string, unknown>>; readonly cell: boolean };

/** No number, date or name that can be recognised is longer. */
const longest = 64;

function line(key: string, value: string): string {
  return `${key}: ${/^[\s%@`&*!|>'"#{}[\],?:-]|: | #/.test(value) && !/^-?\d/.test(value) ? `'${value.replaceAll("'", "''")}'` : value}`;
}

/** The fields that hold what was written in one, without those that are right already. */
function pasteFields(fields: Readonly<Record<string, string | null>>, beside: Beside): string {
  const changed = Object.entries(fields).filter(([key, value]) => value !== null && beside.fields[key] !== value);
  if (!beside.cell) return changed.map(([key, value]) => line(key, value ?? '')).join('　');
  return changed.map(([key, value]) => (key === beside.key ? (value ?? '') : `${key} 一列写 ${value ?? ''}`)).join('，');
}

function pasteNumber(written: string, beside: Beside): string | null {
  const found = rightNumber(written);
  if (found === null) return null;
  const unit = typeof beside.fields['unit'] === 'string' ? beside.fields['unit'] : '';
  const comparator = 'comparator' in beside.fields ? found.comparator : null;
  const myriads = found.unit === '万' || found.unit === '亿' ? withoutMyriads(found.value, found.unit) : null;
  if (myriads === null || found.unit === null) return pasteFields({ [beside.key]: found.value, unit: found.unit, comparator }, beside);
  if (/^[%‰万亿]/u.test(unit) || unit === '') return pasteFields({ [beside.key]: myriads.value, comparator }, beside);
  return pasteFields({ [beside.key]: found.value, unit: `${found.unit}${unit}`, comparator }, beside);
}

/** The text to paste for a value that a format refuses, where it is certain; `null` where it is not. */
export function pasteFor(format: string, written: string, beside: Beside): string | null {
  if (written.length > longest) return null;
  if (format === 'decimal') return pasteNumber(written, beside);
  const right = rightValue(format, written);
  if (right === null) return null;
  return beside.cell || /^\d*$/.test(beside.key) ? right : line(beside.key, right);
}
