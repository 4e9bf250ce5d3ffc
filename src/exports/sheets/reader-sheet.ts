import { type Column, valueAt } from '../tables/columns.ts';
import type { Portal } from '../../model/portal.ts';
import { licenceColumns, licenceOf } from '../tables/licence.ts';
import type { Row } from '../tables/table.ts';

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

/** A table for people: Chinese heads and cells of text, `null` where nothing is stated. */
export type ReaderSheet = { readonly heads: readonly string[]; readonly rows: readonly (readonly (string | null)[])[] };

/** The title of a column with those of the objects around it: `基期·年份` where it is a field of one. */
function headOf({ column }: Column, all: readonly Column[]): string {
  const steps = column.split('.');
  const titles = steps.map((_, index) => all.find((each) => each.column === steps.slice(0, index + 1).join('.'))?.title ?? '');
  return titles.filter((title) => title !== '').join('·');
}

/** The rows of a table as people read them: the columns of its CSV file, in the same order, with publisher and licence. */
export function readerSheet(columns: readonly Column[], rows: readonly Row[], portal: Portal): ReaderSheet {
  const all = [...columns, ...licenceColumns];
  const leaves = all.filter(({ csvColumn }) => csvColumn !== null).map((column) => ({ column, path: column.column.split('.') }));
  const licence = licenceOf(portal);
  return {
    heads: leaves.map(({ column }) => headOf(column, all)),
    rows: rows.map((row) => leaves.map(({ column, path }) => formatReaderCell(column, valueAt({ ...row, ...licence }, path)))),
  };
}
