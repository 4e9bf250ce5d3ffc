import { parseOptions, UsageError } from '../../../cli/options.ts';

/** What to measure. */
export type SearchBenchmark = { readonly units: number; readonly queries: number; readonly seed: number; readonly stock: boolean };

/** The options in words. */
export const searchBenchmarkUsage = `  search  在 Chromium 里用检索页检索，测查全率、查准率、传输量和用时：先测 content，再测虚构的大站
    --units 项数      虚构的大站有多少项可检索的内容（默认 2000；0 表示只测 content）
    --queries 次数    随机截取多少个词句（默认 2000）
    --seed 整数       截取所用的种子（默认 1）
    --compare stock   同样的内容用普通的 Pagefind 再测一遍`;

function parseWhole(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  if (!/^\d{1,6}$/.test(text)) throw new UsageError(`--${name} 要写 0 到 999999 的整数；现在是“${text}”。`);
  return Number(text);
}

/** Reads the options of `bench search`. */
export function parseSearchBenchmark(args: readonly string[]): SearchBenchmark {
  const values = parseOptions(args, ['units', 'queries', 'seed', 'compare']);
  if (values.compare !== undefined && values.compare !== 'stock')
    throw new UsageError(`--compare 只能写 stock；现在是“${values.compare}”。`);
  return {
    units: parseWhole('units', values.units, 2000),
    queries: parseWhole('queries', values.queries, 2000),
    seed: parseWhole('seed', values.seed, 1),
    stock: values.compare === 'stock',
  };
}
