import { describe, expect, it } from 'vitest';
import type { BuildRun } from '../../../../scripts/tools/bench/build/contestants.ts';
import { parseBuildBenchmark } from '../../../../scripts/tools/bench/build/options.ts';
import { partsOf } from '../../../../scripts/tools/bench/build/phases.ts';
import { formatResults } from '../../../../scripts/tools/bench/build/report.ts';
import { UsageError } from '../../../../scripts/cli/options.ts';

describe('parseBuildBenchmark', () => {
  it('measures 1000 plans once, alone, unless told otherwise', () => {
    expect(parseBuildBenchmark([])).toEqual({ plans: 1000, seed: 1, runs: 1, compare: false, keep: false });
  });

  it('reads every option', () => {
    const args = ['--plans', '50', '--keep', '--compare', 'stock', '--runs=3', '--seed', '0'];
    expect(parseBuildBenchmark(args)).toEqual({ plans: 50, seed: 0, runs: 3, compare: true, keep: true });
  });

  it.each([
    [['--plan', '5'], '--plans'],
    [['--plans', '0'], '1 到 99999'],
    [['--plans', '1e3'], '1 到 99999'],
    [['--plans', '--keep'], '--plans 后面要写值'],
    [['--compare', 'hugo'], '只能写 stock'],
    [['now'], '多了“now”'],
  ])('refuses %j', (args, words) => {
    expect(() => parseBuildBenchmark(args)).toThrow(UsageError);
    expect(() => parseBuildBenchmark(args)).toThrow(words);
  });
});

const run = (seconds: number, peakBytes: number): BuildRun => ({
  seconds,
  peakBytes,
  cpuSeconds: seconds,
  told: [
    { seconds: 1, message: { phase: 'read' } },
    { seconds: 4, message: { phase: 'pages' } },
    { seconds: 4, message: 'something else' },
  ],
  output: { files: 12, pages: 10, bytes: 5e6 },
});

describe('partsOf', () => {
  it('gives the time up to the first phase, of each phase, and of the last one to the end', () => {
    expect([...partsOf(run(10, 0).told, 10)]).toEqual([
      ['start', 1],
      ['read', 3],
      ['pages', 6],
    ]);
  });
});

describe('formatResults', () => {
  it('gives medians beside those of the stock project, with their ratio', () => {
    const ours = [run(5, 600e6), run(9, 500e6), run(6, 900e6)];
    const text = formatResults(ours, [run(10, 1200e6)]);
    expect(text).toMatch(/^用时 +6\.00 秒 +10\.00 秒 +0\.60$/m);
    expect(text).toMatch(/^峰值内存 +600 MB +1200 MB +0\.50$/m);
    expect(text).toMatch(/^每秒网页 +1\.7 +1\.0$/m);
    expect(text).toMatch(/^读取并检查内容 +3\.00 秒$/m);
  });

  it('leaves the comparison out where there is none', () => {
    const text = formatResults([run(5, 600e6)], null);
    expect(text).toMatch(/^用时 +5\.00 秒$/m);
    expect(text).not.toContain('比值');
  });
});
