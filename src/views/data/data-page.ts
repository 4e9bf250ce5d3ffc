import { dataFiles } from '../../exports/tables/data-files.ts';
import { tables } from '../../exports/tables/tables.ts';
import type { Dictionary } from '../../words/dictionary.ts';
import { dataFileAddress, readerFileAddress } from '../../model/addresses.ts';
import type { TableName } from '../../model/site/files.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file of one table. */
export type DataLink = { readonly title: string; readonly format: string; readonly file: string; readonly address: string };

/** A table with the files that hold it. */
export type DataTable = { readonly title: string; readonly description: string; readonly files: readonly DataLink[] };

/** Files of all tables with their media types, a spreadsheet for people after each CSV file. */
const files = dataFiles.flatMap(({ name, table, mediaType }) => [
  { name, table: table.name, mediaType: mediaType.replace(/;.*/, '') },
  ...(name.endsWith('.csv') ? [{ name: readerFileAddress(name), table: table.name, mediaType: workbookType }] : []),
]);

function filesOf(table: TableName, t: Dictionary): readonly DataLink[] {
  return files
    .filter((file) => file.table === table)
    .map(({ name }) => ({
      title: t.data.tables[table].title,
      format: name.slice(table.length + 1).toUpperCase(),
      file: name,
      address: dataFileAddress(name),
    }));
}

/** Every data file of the portal, in the order of the tables. */
export function dataLinks(t: Dictionary): readonly DataLink[] {
  return tables.flatMap(({ name }) => filesOf(name, t));
}

/** The same files as a dataset names them. */
export const publishedFiles = files.map(({ name, mediaType }) => ({ name, address: dataFileAddress(name), mediaType }));

/** The tables of the portal's data with the files that hold them. */
export function dataTables(t: Dictionary): readonly DataTable[] {
  return tables.map(({ name }) => ({ ...t.data.tables[name], files: filesOf(name, t) }));
}
