import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import pMap from 'p-map';
import { readerFiles } from '../../exports/sheets/reader-files.ts';
import type { Portal } from '../../model/portal.ts';
import writeWorkbookTask, { type WorkbookTask } from './write-workbook-task.ts';

/** So many workbooks are worth one more thread. */
const filesPerThread = 60;

/** What is done with every workbook, and how many at a time. */
type Crew = { readonly concurrency: number; readonly run: (task: WorkbookTask) => Promise<void>; readonly end: () => Promise<void> };

function crewFor(files: number): Crew {
  const threads = Math.min(availableParallelism(), Math.ceil(files / filesPerThread));
  if (threads <= 1) return { concurrency: 1, run: writeWorkbookTask, end: () => Promise.resolve() };
  const filename = fileURLToPath(new URL('write-workbook-task.ts', import.meta.url));
  const pool = new Tinypool({ runtime: 'worker_threads', filename, minThreads: threads, maxThreads: threads });
  return { concurrency: threads, run: (task) => pool.run(task), end: () => pool.destroy() };
}

/** Puts an Excel workbook beside every CSV file of a finished site; gives their paths in the site. */
export async function writeWorkbooks(portal: Portal, site: string, base: string): Promise<readonly string[]> {
  const files = readerFiles(portal, base);
  const { concurrency, run, end } = crewFor(files.length);
  const { asOf: date } = portal.site;
  try {
    await pMap(files, ({ address, title, sheet }) => run({ path: join(site, address), title, date, sheet: sheet() }), { concurrency });
  } finally {
    await end();
  }
  return files.map(({ address }) => address.slice(1));
}
