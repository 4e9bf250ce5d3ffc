import { describe, expect, it } from 'vitest';
import { drawDeadlines, fillYears } from '../../../../src/charts/deadlines/draw-deadlines.ts';
import { readDrawing, valueAt } from '../../../../scripts/tools/audit/charts/read-drawing.ts';
import { deadlineCases, deadlineWords } from '../deadline-cases.ts';

describe.each(['narrow', 'wide'] as const)('on a %s sheet', (canvas) => {
  describe.each(Object.entries(deadlineCases))('deadlines of %s', (_title, deadlines) => {
    const svg = drawDeadlines(deadlines, deadlineWords)[canvas];
    const { areas, texts, ticks } = readDrawing(svg);
    const { years, asOf } = deadlines;
    const expected = years.flatMap(({ year, targets, milestones }) => [
      ...(targets === 0 ? [] : [{ name: 'due-targets', year, from: 0, to: targets }]),
      ...(milestones === 0 ? [] : [{ name: 'due-milestones', year, from: targets, to: targets + milestones }]),
    ]);

    it('stand on each other, each as high as its count', () => {
      expect(areas.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
      const unit = Math.abs(valueAt(1, ticks.y) - valueAt(0, ticks.y));
      for (const [index, { from, to }] of expected.entries()) {
        const { top = 0, bottom = 0 } = areas[index]?.box ?? {};
        expect(Math.abs(valueAt(bottom, ticks.y) - from)).toBeLessThanOrEqual(unit * 0.03);
        expect(Math.abs(valueAt(top, ticks.y) - to)).toBeLessThanOrEqual(unit * 0.03);
      }
    });

    it('stand over their year', () => {
      const [first] = ticks.x;
      for (const [index, { year }] of expected.entries()) {
        const { left = 0, right = 0 } = areas[index]?.box ?? {};
        const middle = (left + right) / 2;
        if (ticks.x.length > 1) expect(valueAt(middle, ticks.x)).toBeCloseTo(year, 1);
        else expect([first?.value, first?.at]).toEqual([year, expect.closeTo(middle, 1)]);
      }
    });

    it('carry the sum of their year where there is room', () => {
      const sums = texts.filter(({ style }) => style === 'text-name').map(({ text }) => Number(text));
      const all = years.map(({ targets, milestones }) => targets + milestones).filter((sum) => sum > 0);
      expect(all.length <= 12 ? sums : all).toEqual(all);
      expect(all).toEqual(expect.arrayContaining(sums));
    });

    it('show the day as of which they hold where it lies among them', () => {
      const lines = svg.match(/class="as-of"/g) ?? [];
      expect(lines).toHaveLength(asOf === null ? 0 : 2);
      const [, at = ''] = /<\/g><line class="as-of" x1="([\d.]+)"/.exec(svg) ?? [];
      if (asOf !== null) expect(valueAt(Number(at), ticks.x)).toBeCloseTo(asOf.at, 1);
    });

    it('are counted on an axis of whole numbers from zero', () => {
      expect(ticks.y[0]?.value).toBe(0);
      expect(ticks.y.every(({ value }) => Number.isInteger(value))).toBe(true);
    });
  });
});

describe('fillYears', () => {
  it('adds the years in which nothing falls due', () => {
    const due = (year: number, targets: number) => ({ year, targets, milestones: 0 });
    expect(fillYears([due(2025, 1), due(2022, 4)])).toEqual([due(2022, 4), due(2023, 0), due(2024, 0), due(2025, 1)]);
  });
});
