import { describe, expect, it } from 'vitest';
import { drawComparison } from '../../../../src/charts/comparison/draw-comparison.ts';
import { toFloat } from '../../../../src/model/values/decimal.ts';
import { readDrawing, valueAt } from '../../../../scripts/tools/audit/charts/read-drawing.ts';
import { comparisonCases, comparisonWords, row } from '../comparison-cases.ts';

describe.each(['narrow', 'wide'] as const)('on a %s sheet', (canvas) => {
  describe.each(Object.entries(comparisonCases))('a comparison of %s', (_title, marks) => {
    const drawing = readDrawing(drawComparison(marks, comparisonWords)[canvas]);
    const { x } = drawing.ticks;

    it('shows each target in its row at its place on the axis', () => {
      expect(drawing.marks).toHaveLength(marks.length);
      const pixel = (value: number) =>
        drawing.isLogarithmic ? value * (valueAt(1, x, true) / valueAt(0, x, true) - 1) : Math.abs(valueAt(1, x) - valueAt(0, x));
      for (const [index, { low, high }] of marks.entries()) {
        const [left = 0, right = 0] = drawing.marks[index]?.x ?? [];
        const [from, to] = [toFloat(low), toFloat(high)];
        expect(Math.abs(valueAt(left, x, drawing.isLogarithmic) - from)).toBeLessThanOrEqual(pixel(from) * 0.03);
        expect(Math.abs(valueAt(right, x, drawing.isLogarithmic) - to)).toBeLessThanOrEqual(pixel(to) * 0.03);
      }
    });

    it('has one row under the other, each with its number', () => {
      const heights = drawing.marks.map(({ y }) => y[0]);
      expect(heights).toEqual(heights.toSorted((a, b) => a - b));
      expect(drawing.texts.filter(({ style }) => style === 'text-target')).toHaveLength(marks.length);
    });
  });
});

describe('drawComparison', () => {
  const isLogarithmic = (...values: string[]) =>
    readDrawing(
      drawComparison(
        values.map((value) => row(value)),
        comparisonWords,
      ).wide,
    ).isLogarithmic;

  it('takes a logarithmic axis when sizes differ more than thirtyfold, and says so', () => {
    expect(isLogarithmic('2', '60')).toBe(false);
    expect(isLogarithmic('2', '60.1')).toBe(true);
  });

  it('stays linear with zero or less, which a logarithmic axis cannot hold', () => {
    expect(isLogarithmic('0', '60')).toBe(false);
    expect(isLogarithmic('-1', '60')).toBe(false);
  });

  it('shortens what does not fit and never cuts it', () => {
    const { texts } = readDrawing(drawComparison(comparisonCases['long names and a long promise'] ?? [], comparisonWords).narrow);
    expect(texts.some(({ text }) => text.endsWith('…'))).toBe(true);
  });
});
