import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparisonMark } from '../../../src/charts/comparison/comparison-mark.ts';
import { drawComparison } from '../../../src/charts/comparison/draw-comparison.ts';
import { drawHistory } from '../../../src/charts/history/draw-history.ts';
import type { HistoryMark } from '../../../src/charts/history/history-mark.ts';
import { isWithin, overlaps, type Box } from '../../../src/charts/svg/box.ts';
import { isWithinScale } from '../../../src/model/series/within-scale.ts';
import { compareDecimals, decimal } from '../../../src/model/values/decimal.ts';
import { readDrawing } from '../../../src/audit/charts/read-drawing.ts';
import { comparisonWords } from './comparison-cases.ts';
import { historyWords } from './history-cases.ts';

const words = fc
  .array(fc.constantFrom(...Array.from('示例县规划不低于超过约（）《》、，—“”0123456789.%ABCmw <>&"')), { minLength: 1, maxLength: 60 })
  .map((characters) => characters.join('').trim())
  .filter((text) => text !== '');
const plain = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 6 })).map(([digits, places]) => {
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const whole = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  return `${digits < 0n ? '-' : ''}${whole}`;
});
const fraction = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })).map(([a, b]) => `${a}/${b}`);
const value = fc
  .oneof(plain, fraction, fc.constantFrom('0', '0.0', '100', '99.99', '-0.000001', '1000000000000'))
  .map((text) => decimal.parse(text))
  .filter(isWithinScale);
const limits = fc.tuple(value, value).map((pair) => pair.toSorted(compareDecimals));

const historyMark: fc.Arbitrary<HistoryMark> = fc
  .record({
    role: fc.constantFrom('measured', 'measured', 'measured', 'base', 'target', 'stretch'),
    limits,
    isRange: fc.boolean(),
    isBase: fc.boolean(),
    year: fc.integer({ min: 1900, max: 2199 }),
    length: fc.constantFrom(1, 1, 1, 1 / 2, 1 / 4, 1 / 12),
    label: words,
  })
  .map(({ role, limits: [low, high], isRange, isBase, year, length, label }): HistoryMark => {
    const [first = decimal.parse('1'), last = first] = [low, high];
    const isBand = isRange && role === 'target';
    return {
      role,
      isBase: isBase && role === 'measured',
      at: year - 1 + length,
      length,
      low: first,
      high: isBand ? last : first,
      label,
      lang: null,
    };
  });
const history = fc.array(historyMark, { minLength: 1, maxLength: 14 });

const comparison: fc.Arbitrary<ComparisonMark[]> = fc.array(
  fc
    .record({ limits, isRange: fc.boolean(), label: words, name: words, detail: words })
    .map(({ limits: [low, high], isRange, ...more }): ComparisonMark => {
      const [first = decimal.parse('1'), last = first] = [low, high];
      return { low: first, high: isRange ? last : first, ...more, lang: 'zh-Hant' };
    }),
  { minLength: 1, maxLength: 12 },
);

const runs = { numRuns: 150 };
const canvases = ['narrow', 'wide'] as const;

/** A little more than the rounding of coordinates. */
const tolerance = 0.05;
const shrink = ({ left, top, right, bottom }: Box): Box => ({
  left: left + tolerance,
  top: top + tolerance,
  right: right - tolerance,
  bottom: bottom - tolerance,
});

function expectSound(svg: string): ReturnType<typeof readDrawing> {
  expect(svg).not.toMatch(/NaN|Infinity|undefined|null|style=|<a[\s>]|<script/);
  const drawing = readDrawing(svg);
  const sheet: Box = { left: 0, top: 0, right: drawing.width, bottom: drawing.height };
  for (const { box } of drawing.marks) expect(isWithin(shrink(box), drawing.plot ?? sheet)).toBe(true);
  for (const { text, box } of drawing.texts) expect(isWithin(shrink(box), sheet), `${text} ${JSON.stringify(box)}`).toBe(true);
  return drawing;
}

function expectApart(boxes: readonly Box[]): void {
  const overlapping = boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => overlaps(shrink(box), shrink(other))));
  expect(overlapping).toEqual([]);
}

describe.each(canvases)('on a %s sheet', (canvas) => {
  it('any history is drawn within its sheet, with words that do not touch', () => {
    fc.assert(
      fc.property(history, (marks) => {
        const drawing = expectSound(drawHistory(marks, historyWords)[canvas]);
        expect(drawing.marks).toHaveLength(marks.length + marks.filter(({ isBase }) => isBase).length);
        expectApart(drawing.texts.map(({ box }) => box));
      }),
      runs,
    );
  });

  it('any history keeps the numbers off the marks', () => {
    fc.assert(
      fc.property(history, (marks) => {
        const drawing = readDrawing(drawHistory(marks, historyWords)[canvas]);
        const numbers = drawing.texts.filter(({ style }) => style !== 'text-axis');
        expect(numbers.filter(({ box }) => drawing.marks.some((mark) => overlaps(shrink(box), shrink(mark.box))))).toEqual([]);
      }),
      runs,
    );
  });

  it('a history of up to six promises writes every one of them, where no range fills the height', () => {
    const promises = fc.array(
      historyMark.filter(({ role, low, high }) => (role === 'target' || role === 'stretch') && low === high),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(promises, (marks) => {
        const lines = readDrawing(drawHistory(marks, historyWords)[canvas]).texts.filter(({ style }) => style === 'text-target');
        expect(lines.length).toBeGreaterThanOrEqual(marks.length);
      }),
      runs,
    );
  });

  it('any comparison is drawn within its sheet, with words that touch neither each other nor the marks', () => {
    fc.assert(
      fc.property(comparison, (marks) => {
        const drawing = expectSound(drawComparison(marks, comparisonWords)[canvas]);
        expect(drawing.marks).toHaveLength(marks.length);
        expectApart([...drawing.texts, ...drawing.marks].map(({ box }) => box));
      }),
      runs,
    );
  });

  it('any axis of values has two to five ticks', () => {
    fc.assert(
      fc.property(history, (marks) => {
        const { y } = readDrawing(drawHistory(marks, historyWords)[canvas]).ticks;
        expect(y.length).toBeGreaterThanOrEqual(2);
        expect(y.length).toBeLessThanOrEqual(5);
      }),
      runs,
    );
  });
});
