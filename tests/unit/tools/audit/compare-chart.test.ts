import { describe, expect, it } from 'vitest';
import { compareChart } from '../../../../scripts/tools/audit/charts/compare-chart.ts';
import type { ShownChart } from '../../../../scripts/tools/audit/charts/shown-chart.ts';
import { drawComparison } from '../../../../src/charts/comparison/draw-comparison.ts';
import { drawHistory } from '../../../../src/charts/history/draw-history.ts';
import { drawMultiples } from '../../../../src/charts/multiples/draw-multiples.ts';
import { drawProgress } from '../../../../src/charts/progress/draw-progress.ts';
import { comparisonCases, comparisonWords } from '../../charts/comparison-cases.ts';
import { historyCases, historyWords } from '../../charts/history-cases.ts';
import { multiplesCases } from '../../charts/multiples-cases.ts';
import { progressCases, progressWords } from '../../charts/progress-cases.ts';

type Row = ShownChart['rows'][number];
const valueOf = ({ low, high }: { readonly low: string; readonly high: string }) => (low === high ? low : `${low}—${high}`);

function chart(drawings: readonly string[], rows: readonly Row[], words: readonly string[] = []): ShownChart {
  return { lang: 'zh-Hans', where: 'figure', words, drawings, rows };
}

const histories = Object.entries(historyCases).map(([title, history]) => {
  const { narrow, wide } = drawHistory(history, historyWords);
  const rows = history.marks.map((mark): Row => ({ head: `${Math.round(mark.at)}年`, value: valueOf(mark), text: valueOf(mark) }));
  return { title, drawings: [narrow, wide], rows };
});
const comparisons = Object.entries(comparisonCases).map(([title, marks]) => {
  const { narrow, wide } = drawComparison(marks, comparisonWords);
  return {
    title,
    drawings: [narrow, wide],
    rows: marks.map((mark): Row => ({ head: mark.name.text, value: valueOf(mark), text: valueOf(mark) })),
  };
});

const multiples = Object.entries(multiplesCases).map(([title, panels]) => {
  const { narrow, wide } = drawMultiples(panels, historyWords);
  const rows = panels.flatMap(({ name, marks }) =>
    marks.map((mark): Row => ({ head: name.text, value: valueOf(mark), text: `${name.text} ${valueOf(mark)} ${Math.round(mark.at)}年` })),
  );
  return { title, drawings: [narrow, wide], rows };
});
const ways = Object.entries(progressCases).map(([title, marks]) => {
  const { narrow, wide } = drawProgress(marks, progressWords);
  return {
    title,
    drawings: [narrow, wide],
    rows: marks.map((mark): Row => ({ head: mark.role, value: valueOf(mark), text: valueOf(mark) })),
  };
});

describe.each([...histories, ...comparisons, ...multiples, ...ways])('compareChart with $title', ({ drawings, rows }) => {
  it('finds nothing when table and drawings agree', () => {
    expect(compareChart(chart(drawings, rows))).toEqual([]);
  });

  it('finds a number changed in the table', () => {
    const changed = rows.map((row, index) => (index === 0 ? { ...row, value: '987654' } : row));
    expect(compareChart(chart(drawings, changed)).length).toBeGreaterThan(0);
  });

  it('finds a row that is not drawn', () => {
    const extra = { head: '2031年', value: '987654', text: '987654' };
    expect(compareChart(chart(drawings, [...rows, extra])).length).toBeGreaterThan(0);
  });
});

describe('compareChart', () => {
  it('finds a figure of the sentence that the table does not have', () => {
    const rows = [{ head: '2025年', value: '3.0%', text: '2025年 3.0%' }];
    expect(compareChart(chart([], rows, ['到2025年3.0%']))).toEqual([]);
    expect(compareChart(chart([], rows, ['到2025年3.1%']))).toEqual([{ what: '说明里的 3.1 不在数据表里', where: 'figure' }]);
  });
});
