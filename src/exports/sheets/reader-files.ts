import { dataFileAddress, indicatorFileAddress, planFileAddress, readerFileAddress } from '../../model/addresses.ts';
import type { Portal } from '../../model/portal.ts';
import { columnsOf } from '../tables/columns.ts';
import { indicatorFile, indicatorRows } from '../tables/indicator-file.ts';
import { indicatorRow } from '../tables/indicators.ts';
import { openPlans, planItemRow } from '../tables/plan-item-row.ts';
import { planFile, planItemRows } from '../tables/plan-file.ts';
import { rowsOf } from '../tables/table.ts';
import { tables } from '../tables/tables.ts';
import { readerSheet, type ReaderSheet } from './reader-sheet.ts';

/** A spreadsheet for people: where it is published, what its sheet is called, and how that is made. */
export type ReaderFile = { readonly address: string; readonly title: string; readonly sheet: () => ReaderSheet };

/** The spreadsheets of a portal, one beside every CSV file, with addresses under the site's base. */
export function readerFiles(portal: Portal, base = '/'): readonly ReaderFile[] {
  return [
    ...tables.map((table) => ({
      address: readerFileAddress(dataFileAddress(`${table.name}.csv`)),
      title: table.title,
      sheet: () => readerSheet(columnsOf(table.row), rowsOf(table, portal, base), portal),
    })),
    ...portal.indicators.map(({ id }) => ({
      address: readerFileAddress(indicatorFileAddress(id)),
      title: indicatorFile.title,
      sheet: () => readerSheet(columnsOf(indicatorRow), indicatorRows(portal, id, base), portal),
    })),
    ...openPlans(portal).map((plan) => ({
      address: readerFileAddress(planFileAddress(plan.id)),
      title: planFile.title,
      sheet: () => readerSheet(columnsOf(planItemRow), planItemRows(plan, portal, base), portal),
    })),
  ];
}
