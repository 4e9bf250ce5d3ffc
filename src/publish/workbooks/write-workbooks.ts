import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { readerFiles } from '../../exports/sheets/reader-files.ts';
import type { Portal } from '../../model/portal.ts';
import writeWorkbookTask, { type WorkbookTask } from './write-workbook-task.ts';

/** So many workbooks are worth one more thread. */
const filesPerThread = 60;

/** What is done with every workbook, and how many at a time. */
type Crew = { readonly lanes: number; readonly run: (task: WorkbookTask) => Promise<void>; readonly end: () => Promise<void> };

function crewFor(files: number): Crew {
  const threads = Math.min(availableParallelism(), Math.ceil(files / filesPerThread));
  if (threads <= 1) return { lanes: 1, run: writeWorkbookTask, end: () => Promise.resolve() };
  const filename = fileURLToPath(new URL('write-workbook-task.ts', import.meta.url));
  const pool = new Tinypool({ runtime: 'worker_threads', filename, minThreads: threads, maxThreads: threads });
  return { lanes: threads, run: (task) => pool.run(task), end: () => pool.destroy() };
}

/** Puts an Excel workbook beside every CSV file of a finished site; gives their paths in the site. */
export async function writeWorkbooks(portal: Portal, site: string, base: string): Promise<readonly string[]> {
  const files = readerFiles(portal, base);
  const { lanes, run, end } = crewFor(files.length);
  const queue = files.values();
  const lane = async () => {
    for (const { address, title, sheet } of queue) {
      await run({ path: join(site, address), title, date: portal.site.asOf, sheet: sheet() });
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    await end();
  }
  return files.map(({ address }) => address.slice(1));
}
