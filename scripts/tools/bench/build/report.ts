import type { WrittenContent } from '../content/write-content.ts';
import { formatTable } from '../measure/format-table.ts';
import { median } from '../measure/median.ts';
import type { BuildRun } from './contestants.ts';
import { parts, partsOf, partWords } from './phases.ts';

const seconds = (value: number) => `${value.toFixed(2)} 秒`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;

/** What was written to be built. */
export function formatContent({ plans, seed, planBytes }: WrittenContent): string {
  return `内容：${plans} 份规划，共 ${(planBytes / 1e6).toFixed(1)} MB，平均 ${(planBytes / plans / 1e3).toFixed(1)} KB；种子 ${seed}`;
}

/** One run in a line. */
export function formatRun(name: string, run: BuildRun): string {
  return `· ${name}：${seconds(run.seconds)}，峰值内存 ${megabytes(run.peakBytes)}`;
}

type Row = {
  readonly name: string;
  readonly of: (run: BuildRun) => number;
  readonly format: (value: number) => string;
  readonly ratio: boolean;
};

const rows: readonly Row[] = [
  { name: '用时', of: (run) => run.seconds, format: seconds, ratio: true },
  { name: '处理器用时', of: (run) => run.cpuSeconds, format: seconds, ratio: true },
  { name: '峰值内存', of: (run) => run.peakBytes, format: megabytes, ratio: true },
  { name: '网页', of: (run) => run.output.pages, format: String, ratio: false },
  { name: '每秒网页', of: (run) => run.output.pages / run.seconds, format: (value) => value.toFixed(1), ratio: false },
  { name: '文件', of: (run) => run.output.files, format: String, ratio: false },
  { name: '产出大小', of: (run) => run.output.bytes, format: megabytes, ratio: false },
];

function formatComparison(ours: readonly BuildRun[], stock: readonly BuildRun[] | null): string {
  const head = stock === null ? ['', '本程序'] : ['', '本程序', '普通 Astro', '比值'];
  const body = rows.map(({ name, of, format, ratio }) => {
    const own = median(ours.map(of));
    if (stock === null) return [name, format(own)];
    const other = median(stock.map(of));
    return [name, format(own), format(other), ratio ? (own / other).toFixed(2) : ''];
  });
  return formatTable([head, ...body]);
}

function formatParts(ours: readonly BuildRun[]): string {
  const runs = ours.map((run) => partsOf(run.told, run.seconds));
  return formatTable(parts.map((part) => [partWords[part], seconds(median(runs.map((run) => run.get(part) ?? 0)))]));
}

/** The medians of all runs: time, memory and size, beside the stock project where there is one, then the phases of this program. */
export function formatResults(ours: readonly BuildRun[], stock: readonly BuildRun[] | null): string {
  return `${formatComparison(ours, stock)}\n\n本程序各阶段\n${formatParts(ours)}`;
}
