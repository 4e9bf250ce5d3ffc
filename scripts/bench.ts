import { benchmarkBuild } from './bench/build/benchmark-build.ts';
import { buildBenchmarkUsage } from './bench/build/options.ts';
import { UsageError } from './cli/exit.ts';
import { run } from './cli/run.ts';

const usage = `用法：npm run bench -- 项目 [选项]
用虚构的内容测量速度和内存。

${buildBenchmarkUsage}`;

const benchmarks: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { build: benchmarkBuild };

await run(usage, async ([name = '', ...args]) => {
  const benchmark = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined;
  if (benchmark === undefined)
    throw new UsageError(`${name === '' ? '要写明测什么' : `没有“${name}”这一项`}，可以写：${Object.keys(benchmarks).join('、')}。`);
  return benchmark(args);
});
