import { describe, expect, it } from 'vitest';
import { drawProgress } from '../../../../src/charts/progress/draw-progress.ts';
import { toFloat } from '../../../../src/model/values/decimal.ts';
import { readDrawing, valueAt } from '../../../../scripts/tools/audit/charts/read-drawing.ts';
import { progressCases, progressWords } from '../progress-cases.ts';

describe.each(['narrow', 'wide'] as const)('on a %s sheet', (canvas) => {
  describe.each(Object.entries(progressCases))('progress %s', (_title, marks) => {
    const svg = drawProgress(marks, progressWords)[canvas];
    const { marks: drawn, texts, ticks } = readDrawing(svg);
    const unit = Math.abs(valueAt(1, ticks.x) - valueAt(0, ticks.x));

    it('shows each value with its own mark at its place on the axis', () => {
      expect(drawn).toHaveLength(marks.length);
      for (const { role, low, high } of marks) {
        const [left = 0, right = 0] = drawn.find((one) => one.role === role)?.x ?? [];
        expect(Math.abs(valueAt(left, ticks.x) - toFloat(low))).toBeLessThanOrEqual(unit * 0.03);
        expect(Math.abs(valueAt(right, ticks.x) - toFloat(high))).toBeLessThanOrEqual(unit * 0.03);
      }
    });

    it('writes each value with its year', () => {
      for (const { label } of marks) expect(texts.map(({ text }) => text).join('')).toContain(label.slice(0, 6));
    });

    it('draws the way covered from the base, or from zero where none is known, to the latest value', () => {
      const [, from, to] = /class="line-measured" x1="([\d.]+)" y1="[\d.]+" x2="([\d.]+)"/.exec(svg) ?? [];
      const latest = marks.find(({ role }) => role === 'measured');
      const base = marks.find(({ role }) => role === 'base');
      const start = base === undefined ? 0 : toFloat(base.low);
      if (latest === undefined || toFloat(latest.low) === start) {
        expect(from).toBeUndefined();
        return;
      }
      expect(Math.abs(valueAt(Number(from), ticks.x) - start)).toBeLessThanOrEqual(unit * 0.03);
      expect(Math.abs(valueAt(Number(to), ticks.x) - toFloat(latest.low))).toBeLessThanOrEqual(unit * 0.03);
    });

    it('says so when its axis leaves out zero', () => {
      const hasZero = ticks.x.some(({ value }) => value === 0);
      expect(texts.some(({ text }) => text === progressWords.notFromZero)).toBe(!hasZero);
    });
  });
});
