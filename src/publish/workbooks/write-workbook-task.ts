import { writeFile } from 'node:fs/promises';
import type { ReaderSheet } from '../../exports/sheets/reader-sheet.ts';
import { packWorkbook } from './pack-workbook.ts';

/** A workbook to be written: where, what its sheet is called, and the day that its parts bear. */
export type WorkbookTask = { readonly path: string; readonly title: string; readonly date: string; readonly sheet: ReaderSheet };

/** Writes one workbook, in a thread of its own where there are many. */
export default async function writeWorkbookTask({ path, title, date, sheet }: WorkbookTask): Promise<void> {
  await writeFile(path, await packWorkbook(sheet, { title, date }));
}
