import { resolve } from 'node:path';
import { parseOptions, UsageError } from '../../../cli/options.ts';

/** What to measure, and how often. */
export type PagesBenchmark = { readonly content: string; readonly runs: number };

/** The options in words. */
export const pagesBenchmarkUsage = `  pages   在 Chromium 里打开每种网页中最重的一页，测传输量、请求数、显示用时、阻塞和跳动（模拟手机网络：1.6 Mbit/s、150 毫秒、处理器慢 4 倍）
    --content 文件夹  内容文件夹（默认 content）
    --runs 次数       每页打开几次，取中位数（默认 5）`;

/** Reads the options of `bench pages`. */
export function parsePagesBenchmark(args: readonly string[]): PagesBenchmark {
  const { content, runs = '5' } = parseOptions(args, ['content', 'runs']);
  if (!/^[1-9]\d?$/.test(runs)) throw new UsageError(`--runs 要写 1 到 99 的整数；现在是“${runs}”。`);
  return {
    content: content === undefined ? resolve('content') : resolve(process.env['INIT_CWD'] ?? process.cwd(), content),
    runs: Number(runs),
  };
}
