import type { TableName } from '../../model/site/files.ts';
import { columnsOf, type Column } from './columns.ts';
import { indicatorFile } from './indicator-file.ts';
import { planFile } from './plan-file.ts';
import { tables } from './tables.ts';

/** A table of the data dictionary. */
export type TableEntry = {
  readonly name: TableName | typeof indicatorFile.name | typeof planFile.name;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
};

/** The data dictionary: every table, the file of an indicator and that of a plan with their columns, read from the schemas that the data files are proven by. */
export function dataDictionary(): TableEntry[] {
  return [...tables, indicatorFile, planFile].map(({ name, title, description, row }) => ({
    name,
    title,
    description,
    columns: columnsOf(row),
  }));
}
