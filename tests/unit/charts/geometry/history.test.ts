import { describe, expect, it } from 'vitest';
import { drawHistory, type History } from '../../../../src/charts/history/draw-history.ts';
import { toFloat } from '../../../../src/model/values/decimal.ts';
import { type ReadPlot, readDrawing, valueAt } from '../../../../scripts/tools/audit/charts/read-drawing.ts';
import { historyCases, historyWords, mark } from '../history-cases.ts';

const order = { measured: 0, former: 1, base: 2, required: 3, target: 4, stretch: 5 } as const;
const byRole = (a: { role: keyof typeof order }, b: { role: keyof typeof order }) => order[a.role] - order[b.role];

/** The year at a position: by two years of the axis, or by the bounds of its only one. */
function yearAt(position: number, { ticks, bounds }: ReadPlot): number {
  const [only, another] = ticks.x;
  if (only === undefined || another !== undefined) return valueAt(position, ticks.x);
  if (bounds.length === 0) return only.value + (position - only.at);
  const [from = 0, to = 0] = bounds;
  return valueAt(position, [
    { at: from, value: only.value - 0.5 },
    { at: to, value: only.value + 0.5 },
  ]);
}

function caseOf(title: string): History {
  const found = historyCases[title];
  if (found === undefined) throw new Error(`There is no case ${title}.`);
  return found;
}

describe.each(['narrow', 'wide'] as const)('on a %s sheet', (canvas) => {
  describe.each(Object.entries(historyCases))('a history of %s', (_title, history) => {
    const { marks, measure } = history;
    const drawing = readDrawing(drawHistory(history, historyWords)[canvas]);
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
      for (const [index, { at }] of expected.entries()) expect(yearAt(drawn[index]?.x[0] ?? 0, drawing)).toBeCloseTo(at, 1);
    });

    it('says so when the axis of values leaves out zero, or which end of an axis of places is the better', () => {
      const [says, note] =
        measure === 'rank' ? [true, historyWords.firstOnTop] : [y.every(({ value }) => value !== 0), historyWords.notFromZero];
      expect(drawing.texts.some(({ text }) => text === note)).toBe(says);
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
});

describe('drawHistory', () => {
  it('joins years that follow each other and leaves gaps open', () => {
    const { lines } = readDrawing(
      drawHistory({ measure: 'amount', marks: [2010, 2011, 2013, 2014, 2020].map((year) => mark('measured', year, '5')) }, historyWords)
        .wide,
    );
    expect(lines.map((path) => path.match(/[ML]/g)?.join(''))).toEqual(['ML', 'ML']);
  });

  it('does not join a year to a month', () => {
    const { lines } = readDrawing(
      drawHistory(
        { measure: 'amount', marks: [mark('measured', 2020, '5'), mark('measured', 2020.5, { low: '6', length: 1 / 12 })] },
        historyWords,
      ).wide,
    );
    expect(lines).toEqual([]);
  });

  it('joins neighbouring quarters and leaves out the missing one', () => {
    const { lines } = readDrawing(drawHistory(caseOf('quarters'), historyWords).wide);
    expect(lines.map((path) => path.match(/[ML]/g)?.join(''))).toEqual(['MLL', 'ML']);
  });

  it('names the parts of a year where there is room, and its number once', () => {
    const { ticks, texts } = readDrawing(drawHistory(caseOf('months of one year'), historyWords).wide);
    expect(ticks.x.map(({ value }) => value)).toEqual([2023]);
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['1月', '12月']));
  });

  it('joins places in an order by steps: a place holds until the next is told', () => {
    const { lines, marks } = readDrawing(drawHistory(caseOf('places in an order'), historyWords).wide);
    const points = (lines[0] ?? '')
      .slice(1)
      .split('L')
      .map((pair) => pair.split(',').map(Number));
    expect(lines).toHaveLength(1);
    for (const [index, [x = 0, y = 0]] of points.slice(1).entries()) {
      const [before = 0, height = 0] = points[index] ?? [];
      expect(x === before || y === height).toBe(true);
    }
    const measured = marks.filter(({ role }) => role === 'measured');
    expect(Math.min(...measured.map(({ y }) => y[0]))).toBe(measured.at(-1)?.y[0]);
  });

  it('draws values that were revised behind those that hold, and joins only the latter', () => {
    const { marks, lines } = readDrawing(drawHistory(caseOf('revised values'), historyWords).wide);
    expect(marks.map(({ role }) => role)).toEqual(['former', 'former', 'measured', 'measured', 'measured', 'target']);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.match(/[ML]/g)).toHaveLength(3);
  });

  it('names the sorts of value that it shows, and no other', () => {
    const texts = (title: string) => readDrawing(drawHistory(caseOf(title), historyWords).narrow).texts.map(({ text }) => text);
    expect(texts('a target alone')).toContain('目标');
    expect(texts('a target alone')).not.toContain('观测值');
    expect(texts('two measured values, the later the base, and a target')).toEqual(expect.arrayContaining(['观测值', '基期', '目标']));
  });
});
