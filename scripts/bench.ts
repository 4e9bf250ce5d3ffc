import { benchmarkBuild } from './tools/bench/build/benchmark-build.ts';
import { buildBenchmarkUsage } from './tools/bench/build/options.ts';
import { benchmarkPages } from './tools/bench/pages/benchmark-pages.ts';
import { pagesBenchmarkUsage } from './tools/bench/pages/options.ts';
import { benchmarkSearch } from './tools/bench/search/benchmark-search.ts';
import { searchBenchmarkUsage } from './tools/bench/search/options.ts';
import { benchmarkStatements } from './tools/bench/statements/benchmark-statements.ts';
import { statementsBenchmarkUsage } from './tools/bench/statements/options.ts';
import { UsageError } from './cli/options.ts';
import { run } from './cli/run.ts';

const usage = `用法：npm run bench -- 项目 [选项]
测量速度、内存和检索的好坏。

${buildBenchmarkUsage}

${searchBenchmarkUsage}

${pagesBenchmarkUsage}

${statementsBenchmarkUsage}`;

const benchmarks: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  build: benchmarkBuild,
  search: benchmarkSearch,
  pages: benchmarkPages,
  statements: benchmarkStatements,
};

await run(usage, async ([name = '', ...args]) => {
  const benchmark = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined;
  if (benchmark === undefined)
    throw new UsageError(`${name === '' ? '要写明测什么' : `没有“${name}”这一项`}，可以写：${Object.keys(benchmarks).join('、')}。`);
  return benchmark(args);
});
