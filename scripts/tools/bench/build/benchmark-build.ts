import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exit } from '../../../cli/options.ts';
import { writeContent } from '../content/write-content.ts';
import { describeMachine } from '../measure/machine.ts';
import { portal, stock, type BuildRun, type Contestant } from './contestants.ts';
import { parseBuildBenchmark, type BuildBenchmark } from './options.ts';
import { formatContent, formatResults, formatRun } from './report.ts';
import { writeStockProject } from './stock-project.ts';

/** Builds with every contestant in turn, each first as often as the other. */
async function runAll(
  folder: string,
  contestants: readonly Contestant[],
  runs: number,
): Promise<ReadonlyMap<Contestant, readonly BuildRun[]>> {
  const results = new Map<Contestant, BuildRun[]>(contestants.map((contestant) => [contestant, []]));
  for (let run = 1; run <= runs; run += 1) {
    for (const contestant of run % 2 === 1 ? contestants : contestants.toReversed()) {
      const result = await contestant.build(folder);
      results.get(contestant)?.push(result);
      console.log(formatRun(`第 ${run} 次 ${contestant.name}`, result));
    }
  }
  return results;
}

async function measureIn(folder: string, { plans, seed, runs, compare }: BuildBenchmark): Promise<void> {
  const content = join(folder, 'content');
  console.log(describeMachine());
  console.log(formatContent(await writeContent(content, { plans, seed })));
  if (compare) await writeStockProject(join(folder, 'stock'), content);
  const results = await runAll(folder, compare ? [portal, stock] : [portal], runs);
  console.log(`\n${formatResults(results.get(portal) ?? [], results.get(stock) ?? null)}`);
}

/** `bench build`: invents plans, builds their portal, and tells time, memory and size, if asked beside a plain Astro project. */
export async function benchmarkBuild(args: readonly string[]): Promise<number> {
  const benchmark = parseBuildBenchmark(args);
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'gongkai-bench-')));
  // An interrupt ends the measured program; this one lives on to remove the folder.
  process.once('SIGINT', () => undefined);
  try {
    await measureIn(folder, benchmark);
  } finally {
    if (benchmark.keep) console.log(`\n临时文件夹留在 ${folder}`);
    else await rm(folder, { recursive: true, force: true });
  }
  return exit.done;
}
