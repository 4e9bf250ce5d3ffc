import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawHistory } from '../../../../src/charts/history/draw-history.ts';
import { isWithin } from '../../../../src/charts/svg/box.ts';
import { readDrawing } from '../../../../scripts/tools/audit/charts/read-drawing.ts';
import { historyWords } from '../history-cases.ts';
import { history, historyMark, ranks } from './arbitrary.ts';
import { expectSound, touches } from './sound.ts';

const runs = { numRuns: 150 };

describe.each(['narrow', 'wide'] as const)('on a %s sheet', (canvas) => {
  it.each([
    ['amounts', history],
    ['places in an order', ranks],
  ])('any history of %s is drawn within its plot, with words that do not touch', (_title, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (given) => {
        const { marks, plot } = expectSound(drawHistory(given, historyWords)[canvas]);
        expect(marks).toHaveLength(given.marks.length + given.marks.filter(({ isBase }) => isBase).length);
        for (const { box } of marks)
          expect(plot !== null && isWithin({ ...box, bottom: box.bottom - 0.1, top: box.top + 0.1 }, plot)).toBe(true);
      }),
      runs,
    );
  });

  it('any history keeps the numbers off the marks', () => {
    fc.assert(
      fc.property(history, (given) => {
        const drawing = readDrawing(drawHistory(given, historyWords)[canvas]);
        const numbers = drawing.texts.filter(({ style }) => style !== 'text-axis');
        expect(numbers.filter(({ box }) => drawing.marks.some((mark) => touches(box, mark.box)))).toEqual([]);
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
        const { texts } = readDrawing(drawHistory({ measure: 'amount', marks }, historyWords)[canvas]);
        expect(texts.filter(({ style }) => style === 'text-target').length).toBeGreaterThanOrEqual(marks.length);
      }),
      runs,
    );
  });

  it.each([
    ['values', history],
    ['places', ranks],
  ])('any axis of %s has two to five ticks', (_title, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (given) => {
        const { y } = readDrawing(drawHistory(given, historyWords)[canvas]).ticks;
        expect(y.length).toBeGreaterThanOrEqual(2);
        expect(y.length).toBeLessThanOrEqual(5);
      }),
      runs,
    );
  });
});
