import { csvFormatRow } from 'd3';
import type { Portal } from '../../model/portal.ts';
import { type Column, valueAt } from './columns.ts';
import { licenceColumns, licenceOf } from './licence.ts';
import type { Row } from './table.ts';

// Full-width signs start a formula too in East Asian editions of Excel.
const dangerous = /^[=+\-@＝＋－＠\t\r\n']/;
/** A lone comparator or a number: no spreadsheet can compute anything from it. */
const harmless = /^(=|-\d+(\.\d+)?)$/;

/**
 * Writes a value as the text of a CSV cell: absent as empty, yes and no as `true` and `false`, items of a list joined by `;`.
 * Text that a spreadsheet could run as a formula gets an apostrophe in front, as does text that starts with an apostrophe;
 * numbers such as `-3.5` and the comparator `=` stay bare. In an item of a list `\` and `;` are written `\\` and `\;`.
 */
export function formatCell(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return guard(value);
  if (Array.isArray(value)) return value.map((item) => formatCell(item).replace(/[\\;]/g, '\\$&')).join(';');
  throw new TypeError(`A CSV cell cannot hold ${typeof value}.`);
}

function guard(text: string): string {
  return dangerous.test(text) && !harmless.test(text) ? `'${text}` : text;
}

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
