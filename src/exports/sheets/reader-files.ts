import { dataFileAddress, indicatorFileAddress, planFileAddress, readerFileAddress } from '../../model/addresses.ts';
import type { Portal } from '../../model/portal.ts';
import { columnsOf } from '../columns.ts';
import { indicatorFile, indicatorRows } from '../indicator-file.ts';
import { indicatorRow } from '../indicator-row.ts';
import { openPlans } from '../open-plans.ts';
import { planFile, planItemRows } from '../plan-file.ts';
import { planItemRow } from '../plan-item-row.ts';
import { rowsOf } from '../table.ts';
import { tables } from '../tables.ts';
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
