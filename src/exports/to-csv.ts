import { csvFormatRows } from 'd3';
import type { Column } from './columns.ts';
import { formatCell } from './csv-cell.ts';
import type { Row } from './table.ts';

/** Mark that makes spreadsheet programs read a file as UTF-8. */
const byteOrderMark = '\uFEFF';

/** Writes rows as CSV in UTF-8 with byte order mark: a line of column names, then one line for each row; objects become columns `base_year`. */
export function toCsv(columns: readonly Column[], rows: readonly Row[]): string {
  const leaves = columns.flatMap(({ column, csvColumn }) => (csvColumn === null ? [] : [{ name: csvColumn, path: column.split('.') }]));
  const header = leaves.map(({ name }) => name);
  const body = rows.map((row) => leaves.map(({ path }) => formatCell(valueAt(row, path))));
  return `${byteOrderMark}${csvFormatRows([header, ...body])}\n`;
}

function valueAt(row: Row, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (isRow(value) ? value[name] : null), row);
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}
