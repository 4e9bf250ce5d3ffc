import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawComparison } from '../../../../src/charts/comparison/draw-comparison.ts';
import { drawDeadlines } from '../../../../src/charts/deadlines/draw-deadlines.ts';
import { drawMultiples } from '../../../../src/charts/multiples/draw-multiples.ts';
import { drawProgress } from '../../../../src/charts/progress/draw-progress.ts';
import { drawShare } from '../../../../src/charts/share/draw-share.ts';
import { drawTimeline } from '../../../../src/charts/timeline/draw-timeline.ts';
import { comparisonWords } from '../comparison-cases.ts';
import { deadlineWords } from '../deadline-cases.ts';
import { historyWords } from '../history-cases.ts';
import { progressWords } from '../progress-cases.ts';
import { shareWords } from '../share-cases.ts';
import { timelineWords } from '../timeline-cases.ts';
import { comparison, deadlines, panels, progress, shares, timeline } from './arbitrary.ts';
import { expectApart, expectSound, touches } from './sound.ts';

const runs = { numRuns: 60 };

describe.each(['narrow', 'wide'] as const)('on a %s sheet', (canvas) => {
  it('any comparison is whole, with words that touch neither each other nor the marks', () => {
    fc.assert(
      fc.property(comparison, (marks) => {
        const drawing = expectSound(drawComparison(marks, comparisonWords)[canvas]);
        expect(drawing.marks).toHaveLength(marks.length);
        expectApart([...drawing.texts, ...drawing.marks].map(({ box }) => box));
      }),
      runs,
    );
  });

  it('any sheet of small charts is whole, with numbers off the marks of their panel', () => {
    fc.assert(
      fc.property(panels, (given) => {
        const drawing = expectSound(drawMultiples(given, historyWords)[canvas]);
        expect(drawing.panels).toHaveLength(given.length);
        for (const { texts, marks } of drawing.panels) {
          const numbers = texts.filter(({ style }) => style === 'text-value' || style === 'text-target');
          expect(numbers.filter(({ box }) => marks.some((mark) => touches(box, mark.box)))).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('any progress is whole, with every value written off the marks', () => {
    fc.assert(
      fc.property(progress, (marks) => {
        const { marks: drawn, texts } = expectSound(drawProgress(marks, progressWords)[canvas]);
        expect(drawn).toHaveLength(marks.length);
        const labels = texts.filter(({ style }) => style !== 'text-axis');
        expect(labels.length).toBeGreaterThanOrEqual(marks.length);
        expect(labels.filter(({ box }) => drawn.some((mark) => touches(box, mark.box)))).toEqual([]);
      }),
      runs,
    );
  });

  it('any share is whole, and its areas are apart', () => {
    fc.assert(
      fc.property(shares, (parts) => {
        const { areas, texts } = expectSound(drawShare(parts, shareWords)[canvas]);
        expect(areas).toHaveLength(parts.length);
        expectApart([...areas, ...texts].map(({ box }) => box));
      }),
      runs,
    );
  });

  it('any timeline is whole, with a sign for each milestone', () => {
    fc.assert(
      fc.property(timeline, (given) => {
        const { signs, width, height } = expectSound(drawTimeline(given, timelineWords(given))[canvas]);
        expect(signs).toHaveLength(given.years.flatMap(({ marks }) => marks).length);
        expect(signs.every(({ x, y }) => x >= 8 && x <= width - 8 && y >= 8 && y <= height - 8)).toBe(true);
      }),
      runs,
    );
  });

  it('any deadlines are whole, with columns that stand apart', () => {
    fc.assert(
      fc.property(deadlines, (given) => {
        const { areas } = expectSound(drawDeadlines(given, deadlineWords)[canvas]);
        expect(areas).toHaveLength(
          given.years.flatMap(({ targets, milestones }) => [targets, milestones].filter((count) => count > 0)).length,
        );
        expectApart(areas.map(({ box }) => box));
      }),
      runs,
    );
  });
});
