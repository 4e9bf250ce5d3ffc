import { describe, expect, it } from 'vitest';
import { drawComparison } from '../../../src/charts/comparison/draw-comparison.ts';
import { drawHistory } from '../../../src/charts/history/draw-history.ts';
import { toFloat } from '../../../src/model/values/decimal.ts';
import { readDrawing, valueAt } from '../../../src/audit/charts/read-drawing.ts';
import { comparisonCases, comparisonWords, row } from './comparison-cases.ts';
import { historyCases, historyWords, mark } from './history-cases.ts';

const order = { measured: 0, base: 1, target: 2, stretch: 3 } as const;
const byRole = (a: { role: keyof typeof order }, b: { role: keyof typeof order }) => order[a.role] - order[b.role];

describe.each(['narrow', 'wide'] as const)('on a %s sheet', (canvas) => {
  describe.each(Object.entries(historyCases))('a history of %s', (_title, { marks }) => {
    const drawing = readDrawing(drawHistory(marks, historyWords)[canvas]);
    const expected = [...marks, ...marks.filter(({ isBase }) => isBase).map((one) => ({ ...one, role: 'base' as const }))].toSorted(byRole);
    const drawn = drawing.marks.toSorted(byRole);
    const { x, y } = drawing.ticks;
    const unit = Math.abs(valueAt(1, y) - valueAt(0, y));

    it('shows each value with its own mark at its place on the axis of values', () => {
      expect(drawn.map(({ role }) => role)).toEqual(expected.map(({ role }) => role));
      for (const [index, { low, high }] of expected.entries()) {
        const [bottom = 0, top = 0] = drawn[index]?.y ?? [];
        expect(Math.abs(valueAt(bottom, y) - toFloat(low))).toBeLessThanOrEqual(unit * 0.03);
        expect(Math.abs(valueAt(top, y) - toFloat(high))).toBeLessThanOrEqual(unit * 0.03);
      }
    });

    it('shows each value over its year', () => {
      if (x.length < 2) {
        expect(new Set(drawn.map((one) => one.x[0]))).toEqual(new Set(x.map(({ at }) => at)));
        return;
      }
      for (const [index, { at }] of expected.entries()) expect(valueAt(drawn[index]?.x[0] ?? 0, x)).toBeCloseTo(at, 1);
    });

    it('says so when the axis of values leaves out zero', () => {
      expect(drawing.texts.some(({ text }) => text === historyWords.notFromZero)).toBe(y.every(({ value }) => value !== 0));
    });

    it('writes what each target promises', () => {
      const words = drawing.texts.filter(({ style }) => style === 'text-target').map(({ text }) => text);
      for (const { label } of marks.filter(({ role }) => role === 'target' || role === 'stretch')) {
        expect(words.join('').replace('…', '')).toContain(label.slice(0, 6));
      }
    });

    it('has two to five ticks on the axis of values and at most five years', () => {
      expect(y.length).toBeGreaterThanOrEqual(2);
      expect(y.length).toBeLessThanOrEqual(5);
      expect(x.length).toBeLessThanOrEqual(5);
    });
  });

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

describe('drawHistory', () => {
  it('joins years that follow each other and leaves gaps open', () => {
    const { lines } = readDrawing(
      drawHistory(
        [2010, 2011, 2013, 2014, 2020].map((year) => mark('measured', year, '5')),
        historyWords,
      ).wide,
    );
    expect(lines.map((path) => path.match(/[ML]/g)?.join(''))).toEqual(['ML', 'ML']);
  });

  it('does not join a year to a month', () => {
    const { lines } = readDrawing(
      drawHistory([mark('measured', 2020, '5'), mark('measured', 2020.5, { low: '6', length: 1 / 12 })], historyWords).wide,
    );
    expect(lines).toEqual([]);
  });

  it('names the sorts of value that it shows, and no other', () => {
    const texts = (title: string) =>
      readDrawing(drawHistory(historyCases[title]?.marks ?? [], historyWords).narrow).texts.map(({ text }) => text);
    expect(texts('a target alone')).toContain('目标');
    expect(texts('a target alone')).not.toContain('观测值');
    expect(texts('two measured values, the later the base, and a target')).toEqual(expect.arrayContaining(['观测值', '基期', '目标']));
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
