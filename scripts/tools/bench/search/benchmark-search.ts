import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatorRoot } from '../../../../src/publish/run-astro.ts';
import { exit } from '../../../cli/options.ts';
import { writeContent } from '../content/write-content.ts';
import { describeMachine } from '../measure/machine.ts';
import { launchBrowser } from '../../../../src/publish/browser/launch-browser.ts';
import { loadTruth } from './load-corpus.ts';
import { measureRegional, measureSite } from './measure-site.ts';
import { measureStock } from './measure-stock.ts';
import { parseSearchBenchmark } from './options.ts';
import { writeRegionalContent } from './regional-content.ts';
import { formatRegional, formatSite } from './report.ts';
import { absentStrings, substrings } from './samples.ts';

/** Units that a generated plan has, at least. */
const unitsPerPlan = 45;
const absentQueries = 200;

/** `bench search`: drives the search page of the site of `content/`, and of a generated site, and tells how well and how fast it answers. */
export async function benchmarkSearch(args: readonly string[]): Promise<number> {
  const benchmark = parseSearchBenchmark(args);
  const root = await realpath(await mkdtemp(join(tmpdir(), 'gongkai-bench-search-')));
  const browser = await launchBrowser();
  try {
    console.log(describeMachine());
    const generated = join(root, 'content');
    if (benchmark.units > 0) await writeContent(generated, { plans: Math.ceil(benchmark.units / unitsPerPlan), seed: benchmark.seed });
    const sites = [
      { name: 'content', content: join(generatorRoot, 'content') },
      ...(benchmark.units > 0 ? [{ name: '虚构的大站', content: generated }] : []),
    ];
    for (const [index, { name, content }] of sites.entries()) {
      const folder = join(root, String(index));
      const figures = await measureSite({ browser, content, folder, benchmark, known: index === 0 });
      const truth = benchmark.stock ? await loadTruth(content, join(folder, 'stock-snapshot')) : null;
      const stock = truth && {
        truth,
        browser,
        folder: join(folder, 'stock'),
        samples: substrings(truth, { count: benchmark.queries, seed: benchmark.seed }),
        absent: absentStrings(truth, { count: absentQueries, seed: benchmark.seed }),
      };
      console.log(formatSite(name, figures, stock && (await measureStock(stock))));
    }
    const regional = join(root, 'regional-content');
    await writeRegionalContent(regional);
    console.log(formatRegional(await measureRegional({ browser, content: regional, folder: join(root, 'regional') })));
  } finally {
    await browser.close();
    await rm(root, { recursive: true, force: true });
  }
  return exit.done;
}
