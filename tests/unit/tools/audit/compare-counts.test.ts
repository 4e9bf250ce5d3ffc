import { describe, expect, it } from 'vitest';
import type { ShownChart } from '../../../../scripts/tools/audit/charts/shown-chart.ts';
import { faultsOfCounts } from '../../../../scripts/tools/audit/charts/compare-counts.ts';
import { readDrawing } from '../../../../scripts/tools/audit/charts/read-drawing.ts';
import { allCases } from '../../charts/all-cases.ts';
import { deadlineCases } from '../../charts/deadline-cases.ts';
import { shareCases } from '../../charts/share-cases.ts';
import { timelineCases } from '../../charts/timeline-cases.ts';

type Row = ShownChart['rows'][number];

const row = (head: string, ...counts: readonly number[]): Row => ({
  head,
  value: String(counts[0] ?? ''),
  text: `${head} ${counts.join(' ')}`,
});

const tables: readonly (readonly [kind: string, title: string, rows: readonly Row[]])[] = [
  ...Object.entries(shareCases).map(([title, parts]) => ['share', title, parts.map(({ state, count }) => row(state, count))] as const),
  ...Object.entries(deadlineCases).map(
    ([title, { years }]) =>
      [
        'deadlines',
        title,
        years.map(({ year, targets, milestones }) => row(`${year}年`, targets, milestones, targets + milestones)),
      ] as const,
  ),
  ...Object.entries(timelineCases).map(
    ([title, { years }]) => ['timeline', title, years.flatMap(({ year, marks }) => marks.map(({ name }) => row(name, year ?? 0)))] as const,
  ),
];

describe.each(['narrow', 'wide'] as const)('on a %s sheet', (canvas) => {
  describe.each(tables)('a %s of %s', (kind, title, rows) => {
    const drawing = readDrawing(allCases[kind]?.[title]?.[canvas] ?? '');

    it('agrees with its table', () => {
      expect(faultsOfCounts(drawing, { rows })).toEqual([]);
    });

    it('does not agree with a table of another number or with a row more', () => {
      const last = rows.at(-1) ?? row('', 0);
      const more = kind === 'timeline' ? [...rows, row('另一项', 2025)] : [...rows.slice(0, -1), row(last.head, 987654)];
      // The only part of a whole is as long as the whole, whatever its count.
      const isWhole = kind === 'share' && rows.length === 1;
      expect(faultsOfCounts(drawing, { rows: more }).length > 0).toBe(!isWhole);
    });
  });
});
