import { describe, expect, it } from 'vitest';
import { drawTimeline } from '../../../../src/charts/timeline/draw-timeline.ts';
import { readDrawing } from '../../../../scripts/tools/audit/charts/read-drawing.ts';
import { timelineCases, timelineWords } from '../timeline-cases.ts';

describe.each(['narrow', 'wide'] as const)('on a %s sheet', (canvas) => {
  describe.each(Object.entries(timelineCases))('a timeline of %s', (_title, timeline) => {
    const { years, asOfYear } = timeline;
    const words = timelineWords(timeline);
    const svg = drawTimeline(timeline, words)[canvas];
    const { signs, texts } = readDrawing(svg);
    const marks = years.flatMap((year) => year.marks);
    const labels = years.map(({ year }) => (year === null ? words.undated : String(year)));
    const heads = texts.filter(({ text, style }) => style === 'text-axis' && labels.includes(text));
    const asOf = texts.find(({ text }) => text === words.asOf);

    it('has a sign for each milestone, beside or under its year and before the next', () => {
      expect(signs.map(({ state }) => state)).toEqual(marks.map(({ state }) => state));
      expect(heads.map(({ text }) => text)).toEqual(labels);
      const placed = signs.map(({ y }) => heads.findLastIndex(({ box }) => box.top - 4 <= y));
      expect(placed).toEqual(years.flatMap((year, index) => year.marks.map(() => index)));
    });

    it('parts what is over from what is not by a line with the day', () => {
      if (asOf === undefined) {
        expect(years.every(({ year }) => year === null)).toBe(true);
        return;
      }
      for (const [index, { year }] of years.entries()) {
        const isAbove = (heads[index]?.box.top ?? 0) < asOf.box.top;
        expect(isAbove).toBe(year !== null && year < asOfYear);
      }
    });

    it('tells each state by word and count, and names the milestones where they are few', () => {
      expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(words.states.map(({ label }) => label)));
      const named = texts.filter(({ style }) => style === 'text-name').map(({ text }) => text);
      expect(named).toEqual(marks.length <= 12 ? marks.map(({ word }) => word) : []);
      if (marks.length > 12) return;
      for (const { name } of marks) expect(texts.some(({ text }) => name.startsWith(text.slice(0, 4)))).toBe(true);
    });
  });
});
