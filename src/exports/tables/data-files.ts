import type { Portal } from '../../model/portal.ts';
import { type DataFormat, dataFileName, dataFormats } from '../../model/site/files.ts';
import { columnsOf } from './columns.ts';
import { rowsOf, type Table } from './table.ts';
import { tables } from './tables.ts';
import { toCsv } from './to-csv.ts';
import { toJson } from './to-json.ts';

/** A file under `/data/`. */
export type DataFile = {
  /** File name, such as `targets.csv`. */
  readonly name: string;
  readonly table: Table;
  readonly mediaType: string;
  /** Gives the whole text of the file, with addresses under the site's base. */
  readonly render: (portal: Portal, base?: string) => string;
};

const json = (table: Table): DataFile => ({
  name: dataFileName(table.name, 'json'),
  table,
  mediaType: 'application/json; charset=utf-8',
  render: (portal, base) => toJson(rowsOf(table, portal, base), portal),
});

const csv = (table: Table): DataFile => ({
  name: dataFileName(table.name, 'csv'),
  table,
  mediaType: 'text/csv; charset=utf-8',
  render: (portal, base) => toCsv(columnsOf(table.row), rowsOf(table, portal, base), portal),
});

const forms: Readonly<Record<DataFormat, (table: Table) => DataFile>> = { json, csv };

/** All data files of the portal that pages render; the spreadsheets beside them are made of the same rows. */
export const dataFiles: readonly DataFile[] = tables.flatMap((table) => dataFormats.map((format) => forms[format](table)));
