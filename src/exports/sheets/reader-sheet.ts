import type { Portal } from '../../model/portal.ts';
import { valueAt, type Column } from '../columns.ts';
import { licenceColumns, licenceOf } from '../licence.ts';
import type { Row } from '../table.ts';
import { formatReaderCell } from './reader-cell.ts';

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
