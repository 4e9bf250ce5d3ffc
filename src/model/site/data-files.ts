import { dataFileAddress, indicatorFileAddress, planFileAddress, readerFileAddress } from '../addresses.ts';
import { publicationOf } from '../plan/publication.ts';
import type { Outline } from './outline.ts';

/** What the files of a table are called, without the ending; in the order in which readers meet them. */
export const tableNames = ['plans', 'targets', 'tasks', 'milestones', 'bodies', 'indicators', 'observations', 'reports'] as const;

export type TableName = (typeof tableNames)[number];

/** The forms in which every table is published; also the endings of its files. */
export const dataFormats = ['json', 'csv'] as const;

export type DataFormat = (typeof dataFormats)[number];

/** The file of a table in one of its forms, such as `targets.csv`. */
export function dataFileName(table: TableName, format: DataFormat): string {
  return `${table}.${format}`;
}

/** The addresses of all data files: of the tables, of each indicator, of each open plan, and the spreadsheets for people beside the CSV files. */
export function dataAddresses({ indicators, plans }: Pick<Outline, 'indicators' | 'plans'>): readonly string[] {
  const files = [
    ...tableNames.flatMap((table) => dataFormats.map((format) => dataFileAddress(dataFileName(table, format)))),
    ...indicators.map(({ id }) => indicatorFileAddress(id)),
    ...plans.filter((plan) => publicationOf(plan) === 'full').map(({ id }) => planFileAddress(id)),
  ];
  return [...files, ...files.filter((address) => address.endsWith('.csv')).map(readerFileAddress)];
}
