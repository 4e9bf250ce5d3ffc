import { parseOptions, UsageError } from '../../../cli/options.ts';

/** What to measure, and how often. */
export type BuildBenchmark = {
  readonly plans: number;
  readonly seed: number;
  readonly runs: number;
  /** Whether to build the same plans with a plain Astro project too. */
  readonly compare: boolean;
  /** Whether the temporary folder stays. */
  readonly keep: boolean;
};

/** The options in words. */
export const buildBenchmarkUsage = `  build   生成虚构的规划，测生成整个网站（检索索引除外，另由 search 测）的用时和内存
    --plans 份数      规划的份数，每份约 20 KB（默认 1000）
    --compare stock   用普通的 Astro 项目再生成一遍同样的规划，算出比值
    --runs 次数       重复几次，取中位数，两者轮流在先（默认 1）
    --seed 整数       编写规划所用的种子（默认 1）
    --keep            留下临时文件夹`;

type Range = { readonly min: number; readonly max: number; readonly fallback: number };

function parseWhole(name: string, text: string | undefined, { min, max, fallback }: Range): number {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!/^\d{1,9}$/.test(text) || value < min || value > max)
    throw new UsageError(`--${name} 要写 ${min} 到 ${max} 的整数；现在是“${text}”。`);
  return value;
}

/** Reads the options of `bench build`. */
export function parseBuildBenchmark(args: readonly string[]): BuildBenchmark {
  const flag = '--keep';
  const values = parseOptions(
    args.filter((arg) => arg !== flag),
    ['plans', 'compare', 'seed', 'runs'],
  );
  if (values.compare !== undefined && values.compare !== 'stock')
    throw new UsageError(`--compare 只能写 stock；现在是“${values.compare}”。`);
  return {
    plans: parseWhole('plans', values.plans, { min: 1, max: 99_999, fallback: 1000 }),
    seed: parseWhole('seed', values.seed, { min: 0, max: 999_999_999, fallback: 1 }),
    runs: parseWhole('runs', values.runs, { min: 1, max: 99, fallback: 1 }),
    compare: values.compare === 'stock',
    keep: args.includes(flag),
  };
}
