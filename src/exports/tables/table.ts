import type { z } from 'zod';
import type { Portal } from '../../model/portal.ts';
import type { TableName } from '../../model/site/files.ts';

/** A table of the portal's data: what it is called, what a row holds, and how its rows come from the portal. */
export type Table = {
  readonly name: TableName;
  readonly title: string;
  readonly description: string;
  /** Schema of a row; the order of its fields is the order of the columns. */
  readonly row: z.ZodObject;
  /** Gives the rows, with addresses under the site's base. */
  readonly rows: (portal: Portal, base?: string) => readonly object[];
};

export type Row = Readonly<Record<string, unknown>>;

const known = new WeakMap<Portal, Map<string, readonly Row[]>>();

/** The rows of a table, each proven by its schema and with its fields in the schema's order; computed once for all files of a portal. */
export function rowsOf(table: Table, portal: Portal, base = '/'): readonly Row[] {
  const tables = known.get(portal) ?? new Map<string, readonly Row[]>();
  known.set(portal, tables);
  const key = `${table.name} ${base}`;
  const rows = tables.get(key) ?? table.rows(portal, base).map((row) => table.row.parse(row));
  tables.set(key, rows);
  return rows;
}
