import { sum } from 'd3';
import { type Canvas, lineHeight, onBoth } from '../canvas.ts';
import type { Drawing } from '../chart.ts';
import { drawSign } from '../state/draw-sign.ts';
import { drawing } from '../svg/drawing.ts';
import { element, words as writeWords } from '../svg/element.ts';
import { drawHead } from '../svg/legend.ts';
import { textWidth } from '../svg/text-width.ts';
import { drawCrowd, drawNamed } from './draw-marks.ts';
import type { Timeline, TimelineWords, TimelineYear } from './timeline-mark.ts';

/** Up to this many milestones are drawn with their names. */
const mostNamed = 12;
const yearGap = 14;

type Column = { readonly canvas: Canvas; readonly left: number; readonly isNamed: boolean; readonly words: TimelineWords };
type Drawn = { readonly svg: string; readonly bottom: number };

function drawYear({ year, marks }: TimelineYear, { canvas, left, isNamed, words }: Column, top: number): Drawn {
  const label = { class: 'text-axis', x: left - 16, y: top + canvas.fontSize, 'text-anchor': 'end', 'font-size': canvas.fontSize };
  const drawn = (isNamed ? drawNamed : drawCrowd)(marks, { canvas, left, top });
  const text = writeWords('text', label, year === null ? words.undated : String(year));
  return { svg: element('g', { class: 'year' }, [text, drawn.svg]), bottom: top + drawn.height + yearGap };
}

/** The line between what is over and what is not, with the day. */
function drawAsOf({ canvas, words }: Column, top: number): Drawn {
  const middle = top + lineHeight(canvas) / 2;
  const width = textWidth(words.asOf, canvas.fontSize);
  const line = (x1: number, x2: number) =>
    element('line', { class: 'as-of', x1, y1: middle, x2, y2: middle, 'stroke-width': 2, 'stroke-dasharray': '5 3' });
  const label = {
    class: 'text-axis',
    x: canvas.width - 1,
    y: middle + canvas.fontSize * 0.36,
    'text-anchor': 'end',
    'font-size': canvas.fontSize,
  };
  return {
    svg: line(1, canvas.width - width - 8) + writeWords('text', label, words.asOf),
    bottom: top + lineHeight(canvas) + yearGap - 4,
  };
}

function drawOn(canvas: Canvas, { years, asOfYear }: Timeline, words: TimelineWords): string {
  const keys = words.states.map(({ state, label }) => ({
    draw: (at: { readonly x: number; readonly y: number }) => drawSign(state, at),
    word: label,
  }));
  const head = drawHead({ text: words.unit, lang: null }, keys, canvas);
  const labels = years.map(({ year }) => (year === null ? words.undated : String(year)));
  const left = Math.ceil(Math.max(...labels.map((label) => textWidth(label, canvas.fontSize)))) + 18;
  const isNamed = sum(years, ({ marks }) => marks.length) <= mostNamed;
  const column = { canvas, left, isNamed, words };
  const dated = years.filter(({ year }) => year !== null);
  const now = dated.findIndex(({ year }) => year !== null && year >= asOfYear);
  const asOfIndex = dated.length === 0 ? null : now === -1 ? dated.length : now;
  let bottom = head.height + 8;
  const rail = bottom;
  const parts = years.flatMap((year, index) => {
    const day = index === asOfIndex ? drawAsOf(column, bottom) : null;
    const drawn = drawYear(year, column, day?.bottom ?? bottom);
    ({ bottom } = drawn);
    return [day?.svg ?? '', drawn.svg];
  });
  const after = asOfIndex === years.length ? drawAsOf(column, bottom) : null;
  const end = after?.bottom ?? bottom;
  const line = element('line', { class: 'axis', x1: left - 8, y1: rail, x2: left - 8, y2: bottom - yearGap + 2 });
  return drawing(words.name, { canvas, height: end - yearGap + 6 }, [head.svg, line, ...parts, after?.svg ?? '']);
}

/** Draws milestones from the earliest to the latest: a sign for each in its year, with its name where they are few. Takes at least one. */
export function drawTimeline(timeline: Timeline, words: TimelineWords): Drawing {
  return onBoth((canvas) => drawOn(canvas, timeline, words));
}
