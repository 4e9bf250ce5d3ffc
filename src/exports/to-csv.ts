import { csvFormatRow } from 'd3';
import type { Portal } from '../model/portal.ts';
import { valueAt, type Column } from './columns.ts';
import { formatCell } from './csv-cell.ts';
import { licenceColumns, licenceOf } from './licence.ts';
import type { Row } from './table.ts';

/** Mark that makes spreadsheet programs read a file as UTF-8. */
const byteOrderMark = '\uFEFF';

/** Writes rows as CSV (RFC 4180: every line ends with CRLF) in UTF-8 with byte order mark: a line of column names, then one line for each row; objects become columns `base_year`. Publisher and licence stand in every line. */
export function toCsv(columns: readonly Column[], rows: readonly Row[], portal: Portal): string {
  const licence = licenceOf(portal);
  const leaves = [...columns, ...licenceColumns].flatMap(({ column, csvColumn }) =>
    csvColumn === null ? [] : [{ name: csvColumn, path: column.split('.') }],
  );
  const header = leaves.map(({ name }) => name);
  const body = rows.map((row) => {
    const whole = { ...row, ...licence };
    return leaves.map(({ path }) => formatCell(valueAt(whole, path)));
  });
  return byteOrderMark + [header, ...body].map((cells) => `${csvFormatRow(cells)}\r\n`).join('');
}
