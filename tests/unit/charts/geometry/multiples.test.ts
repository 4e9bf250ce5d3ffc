import { describe, expect, it } from 'vitest';
import { drawMultiples, needsLogarithm } from '../../../../src/charts/multiples/draw-multiples.ts';
import { toFloat } from '../../../../src/model/values/decimal.ts';
import { type ReadPlot, readDrawing, valueAt } from '../../../../scripts/tools/audit/charts/read-drawing.ts';
import { historyWords, mark } from '../history-cases.ts';
import { multiplesCases, panel } from '../multiples-cases.ts';

/** The place of each year on the axis of a panel, and of each value, within the panel. */
const axesOf = ({ plot, ticks }: ReadPlot) => ({
  x: ticks.x.map(({ at, value }) => [value, Math.round((at - (plot?.left ?? 0)) * 10)]),
  y: ticks.y.map(({ at, value }) => [value, Math.round(((plot?.bottom ?? 0) - at) * 10)]),
});

describe.each(['narrow', 'wide'] as const)('on a %s sheet', (canvas) => {
  describe.each(Object.entries(multiplesCases))('small charts of %s', (_title, panels) => {
    const { panels: drawn, texts } = readDrawing(drawMultiples(panels, historyWords)[canvas]);
    const isLogarithmic = needsLogarithm(panels);

    it('are a panel for each series with its name', () => {
      expect(drawn).toHaveLength(panels.length);
      for (const [index, { name }] of panels.entries())
        expect(drawn[index]?.texts.some(({ text, style }) => style === 'text-name' && name.text.startsWith(text.slice(0, 4)))).toBe(true);
    });

    it('show each value at its place', () => {
      for (const [index, { marks }] of panels.entries()) {
        const { marks: shown = [], ticks } = drawn[index] ?? {};
        expect(shown).toHaveLength(marks.length);
        const values = shown.flatMap(({ y }) => y.map((at) => valueAt(at, ticks?.y ?? [], isLogarithmic))).toSorted((a, b) => a - b);
        const expected = marks.flatMap(({ low, high }) => [toFloat(low), toFloat(high)]).toSorted((a, b) => a - b);
        for (const [at, value] of values.entries()) expect(value).toBeCloseTo(expected[at] ?? 0, 1);
      }
    });

    it('have the same years, and where they share a unit the same values at the same heights', () => {
      const axes = drawn.map(axesOf);
      expect(new Set(axes.map(({ x }) => JSON.stringify(x.map(([year]) => year)))).size).toBe(1);
      if (panels.every(({ unit }) => unit === null)) expect(new Set(axes.map((one) => JSON.stringify(one))).size).toBe(1);
    });

    it('write the latest value and every promise', () => {
      for (const [index, { marks }] of panels.entries()) {
        const styles = drawn[index]?.texts.map(({ style }) => style) ?? [];
        expect(styles.filter((style) => style === 'text-value')).toHaveLength(marks.some(({ role }) => role === 'measured') ? 1 : 0);
        expect(styles.includes('text-target')).toBe(marks.some(({ role }) => role === 'target'));
      }
    });

    it('say so when their axis is logarithmic', () => {
      expect(texts.some(({ text }) => text === historyWords.logarithmic)).toBe(isLogarithmic);
    });
  });
});

describe('needsLogarithm', () => {
  const of = (...values: string[]) => needsLogarithm(values.map((value) => panel('示例县', [mark('measured', 2020, value)])));

  it('holds where one series is more than thirty times another', () => {
    expect([of('2', '60'), of('2', '60.1')]).toEqual([false, true]);
  });

  it('does not hold with zero or less, with places in an order, or with units of their own', () => {
    expect(of('0', '60')).toBe(false);
    const marks = [mark('measured', 2020, '1')];
    const large = panel('示例市', [mark('measured', 2020, '90')], { unit: '单位：家' });
    expect(needsLogarithm([panel('示例县', marks, { unit: '单位：件' }), large])).toBe(false);
    expect(
      needsLogarithm([panel('示例县', marks, { measure: 'rank' }), panel('示例市', [mark('measured', 2020, '90')], { measure: 'rank' })]),
    ).toBe(false);
  });
});
