import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOfFile } from '../../audit/server/site-files.ts';
import { preview } from '../../audit/server/programs/preview.ts';
import { buildPortal } from '../../../../src/publish/build-portal.ts';
import { EnvironmentError, exit } from '../../../cli/options.ts';
import { describeMachine } from '../measure/machine.ts';
import { launchBrowser } from '../../../../src/publish/browser/launch-browser.ts';
import { heaviestPages } from './heaviest-pages.ts';
import { measurePage, type PageRun } from './measure-page.ts';
import { parsePagesBenchmark, type PagesBenchmark } from './options.ts';
import { formatPages, type MeasuredPage } from './report.ts';

/** Opens the heaviest page of every template, each as often as asked, in turn, so that no page has the machine's best moment to itself. */
async function measureAll(folder: string, runs: number): Promise<readonly MeasuredPage[]> {
  const pages = (await heaviestPages(folder)).map(({ page }) => page);
  const measured = new Map<string, PageRun[]>(pages.map((page) => [page, []]));
  const server = await preview.start({ folder, base: '/' }, folder);
  const browser = await launchBrowser();
  try {
    for (let run = 0; run < runs; run += 1) {
      for (const page of pages)
        measured.get(page)?.push(await measurePage(browser, `http://127.0.0.1:${server.port}${addressOfFile('/', page)}`));
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return pages.map((page) => ({ page: addressOfFile('/', page), runs: measured.get(page) ?? [] }));
}

async function measureIn(folder: string, { content, runs }: PagesBenchmark): Promise<void> {
  const site = join(folder, 'site');
  const built = await buildPortal({ content, out: site, base: '/', site: null });
  if (!built.built) throw new EnvironmentError(`${content} 有错误，请先运行 npm run check。`);
  console.log(describeMachine());
  console.log(formatPages(await measureAll(site, runs)));
}

/** `bench pages`: builds the site of a content folder and tells how the heaviest page of each template loads on a slow phone. */
export async function benchmarkPages(args: readonly string[]): Promise<number> {
  const benchmark = parsePagesBenchmark(args);
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'gongkai-bench-pages-')));
  try {
    await measureIn(folder, benchmark);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return exit.done;
}
