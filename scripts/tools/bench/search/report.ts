import { formatTable } from '../measure/format-table.ts';
import { median } from '../measure/median.ts';
import type { ClassFigures, SiteFigures } from './measure-site.ts';
import type { StockFigures } from './measure-stock.ts';

const ratio = (value: number) => value.toFixed(3);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

function rowOf({ kind, queries, recall, precision, milliseconds }: ClassFigures): readonly string[] {
  return [kind, String(queries), ratio(recall), ratio(precision), `${milliseconds.toFixed(0)} 毫秒`];
}

/** How words of another region are found. */
export function formatRegional(figures: ClassFigures): string {
  return `\n${formatTable([['相近内容', '次数', '查全率', '前十项', '用时中位数'], rowOf(figures)])}`;
}

/** The figures of a site in words and tables. */
export function formatSite(name: string, figures: SiteFigures, stock: StockFigures | null): string {
  const { units, indexSeconds, indexPeakBytes, classes, absent, known, suggested, firstBytes, nextBytes, wrong } = figures;
  const lines = [
    `\n## ${name}：${units} 项`,
    `建立索引 ${indexSeconds.toFixed(2)} 秒，峰值内存 ${(indexPeakBytes / 1e6).toFixed(0)} MB`,
    formatTable([['随机截取的词句', '次数', '查全率', '前十项查准率', '用时中位数'], ...classes.map(rowOf)]),
    `不存在的词句 ${absent.queries} 个，其中有结果的 ${absent.exact} 个，换成相近词句给出结果的 ${absent.corrected} 个`,
    ...(known === null
      ? []
      : [
          `手写的检索 ${known.queries} 个，MRR ${ratio(known.rank)}，其中换成相近词句的 ${known.corrected} 个`,
          ...known.missed.map((line) => `  未列第一：${line}`),
        ]),
    formatTable([
      ['相近内容', '次数', '查全率', '前十项', '用时中位数', '直接给出'],
      ...suggested.map((row) => [...rowOf(row), String(row.corrected)]),
    ]),
    `第一次检索共传输 ${kilobytes(median(firstBytes))}（${kilobytes(Math.min(...firstBytes))} 到 ${kilobytes(Math.max(...firstBytes))}），以后 20 次的中位数 ${kilobytes(nextBytes)}`,
    ...wrong.map((line) => `  不符：${line}`),
  ];
  if (stock !== null) {
    lines.push(
      `普通 Pagefind：查全率 ${ratio(stock.recall)}，前十项查准率 ${ratio(stock.precision)}，不存在的词句有结果的 ${stock.answered} 个，第一次传输 ${kilobytes(stock.firstBytes)}，以后 20 次的中位数 ${kilobytes(stock.nextBytes)}，用时中位数 ${stock.milliseconds.toFixed(0)} 毫秒，建立索引 ${stock.indexSeconds.toFixed(2)} 秒${stock.rank === null ? '' : `，手写的检索 MRR ${ratio(stock.rank)}`}`,
    );
  }
  return lines.join('\n');
}
