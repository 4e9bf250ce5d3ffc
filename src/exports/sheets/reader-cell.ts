import type { Column } from '../columns.ts';

/** The most characters that a cell of a spreadsheet holds (ECMA-376; Excel refuses a file with more). */
const longest = 32_767;

const more = '……（其余见同名的 CSV 文件）';

function wordsOf({ vocabulary }: Pick<Column, 'vocabulary'>, value: unknown): string {
  if (value === true) return '是';
  if (value === false) return '否';
  if (typeof value !== 'string') throw new TypeError(`A cell cannot hold ${typeof value}.`);
  return vocabulary.find(({ code }) => code === value)?.word ?? value;
}

/** Writes a value for people who read a table: codes as their words, items of a list joined by `；`, nothing for what is absent. */
export function formatReaderCell(column: Pick<Column, 'vocabulary'>, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = Array.isArray(value) ? value.map((item) => wordsOf(column, item)).join('；') : wordsOf(column, value);
  if (text === '') return null;
  return text.length > longest ? text.slice(0, longest - more.length) + more : text;
}
