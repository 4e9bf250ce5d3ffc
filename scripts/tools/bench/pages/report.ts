import { formatTable } from '../measure/format-table.ts';
import { median } from '../measure/median.ts';
import type { PageRun } from './measure-page.ts';

/** All openings of one page. */
export type MeasuredPage = { readonly page: string; readonly runs: readonly PageRun[] };

const head = ['网页', '请求', '传输量', '首次显示', '主要内容显示', '显示前最长任务', '阻塞', '跳动'];
const goals = ['目标', '≤ 6', '≤ 60.0 KB', '', '≤ 1000 毫秒', '', '≤ 50 毫秒', '0'];
const milliseconds = (value: number) => `${value.toFixed(0)} 毫秒`;

function rowOf({ page, runs }: MeasuredPage): string[] {
  const middle = (of: (run: PageRun) => number) => median(runs.map(of));
  return [
    page,
    String(Math.max(...runs.map(({ requests }) => requests))),
    `${(middle(({ bytes }) => bytes) / 1000).toFixed(1)} KB`,
    milliseconds(middle(({ firstPaint }) => firstPaint)),
    milliseconds(middle(({ largestPaint }) => largestPaint)),
    milliseconds(middle(({ longestBefore }) => longestBefore)),
    milliseconds(middle(({ blocked }) => blocked)),
    Math.max(...runs.map(({ shift }) => shift))
      .toFixed(3)
      .replace(/^0\.000$/, '0'),
  ];
}

/** Times and bytes are medians; requests and shifts the highest of all openings. */
export function formatPages(pages: readonly MeasuredPage[]): string {
  return formatTable([head, goals, ...pages.map(rowOf)]);
}
