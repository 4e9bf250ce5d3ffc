import { readStatements } from '../../../src/statements/read-statements.ts';
import type { Reading } from '../../../src/statements/reading/reading.ts';

/** The plan of the invented texts. */
export const context = { period: { start: 2026, end: 2030 }, region: '全市' };

/** Readings of an invented text in one line each: kind, comparator, figure and unit. */
export function shortOf({ kind, comparator, value, min, max, unit }: Reading): string {
  const figure = min === null ? (value?.value.value ?? '') : `${min.value.value}..${max?.value.value}`;
  return [kind.value, comparator?.value ?? '', figure, unit?.value ?? ''].filter((word) => word !== '').join(' ');
}

export const read = (text: string): Reading[] => readStatements(text, context);

export const short = (text: string): string[] => read(text).map(shortOf);
