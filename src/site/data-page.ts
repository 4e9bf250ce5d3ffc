import { dataFiles } from '../exports/data-files.ts';
import { tables } from '../exports/tables.ts';
import { dataFileAddress } from '../model/addresses.ts';

/** A file of one table. */
export type DataLink = { readonly title: string; readonly format: string; readonly file: string; readonly address: string };

/** A table with the files that hold it. */
export type DataTable = { readonly title: string; readonly description: string; readonly files: readonly DataLink[] };

/** Every data file of the portal, in the order of the tables. */
export const dataLinks: readonly DataLink[] = dataFiles.map(({ name, table }) => ({
  title: table.title,
  format: name.slice(table.name.length + 1).toUpperCase(),
  file: name,
  address: dataFileAddress(name),
}));

/** The tables of the portal's data with the files that hold them. */
export const dataTables: readonly DataTable[] = tables.map(({ title, description }) => ({
  title,
  description,
  files: dataLinks.filter((link) => link.title === title),
}));

/** The same files as a dataset names them. */
export const publishedFiles = dataFiles.map(({ name, mediaType }) => ({
  name,
  address: dataFileAddress(name),
  mediaType: mediaType.replace(/;.*/, ''),
}));
