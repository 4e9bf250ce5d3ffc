import { type Canvas, lineHeight, onBoth } from '../canvas.ts';
import { drawSign, signRadius } from '../state/draw-sign.ts';
import { drawing, element, words as writeWords } from '../svg/element.ts';
import { drawHead, drawLabel, type Label } from '../svg/label.ts';
import { textWidth, wrapText } from '../svg/wrap-text.ts';
import type { Timeline, TimelineMark, TimelineWords, TimelineYear } from './timeline-mark.ts';
import { sum } from 'd3';
import type { Drawing } from '../chart.ts';

/** The marks of a year as they are drawn, and how high they are together. */
export type DrawnMarks = { readonly svg: string; readonly height: number };

const cell = 2 * signRadius + 6;

type Place = { readonly canvas: Canvas; readonly left: number; readonly top: number };

/** A line for each milestone: its sign, its state in words, its name. */
function drawNamed(marks: readonly TimelineMark[], { canvas, left, top }: Place): DrawnMarks {
  let at = top;
  const rows = marks.map(({ state, word, name, lang }) => {
    const { fontSize } = canvas;
    const start = left + cell;
    const nameLeft = start + textWidth(word, fontSize) + fontSize * 0.6;
    const lines = wrapText(name, { width: canvas.width - nameLeft, fontSize, lines: 2 });
    const label: Label = { lines, style: 'note', lang };
    const box = { left: start, top: at, right: canvas.width, bottom: at + lines.length * lineHeight(canvas) };
    const middle = at + fontSize * 0.64;
    at = box.bottom + 6;
    return [
      drawSign(state, { x: left + cell / 2 - 2, y: middle }),
      drawLabel({ lines: [word], style: 'name', lang: null }, box, { anchor: 'start', canvas }),
      drawLabel(label, { ...box, left: nameLeft }, { anchor: 'start', canvas }),
    ].join('');
  });
  return { svg: element('g', { class: 'marks' }, rows), height: at - top };
}

/** The signs of many milestones side by side, in lines from left to right. */
function drawCrowd(marks: readonly TimelineMark[], { canvas, left, top }: Place): DrawnMarks {
  const perLine = Math.max(1, Math.floor((canvas.width - left) / cell));
  const signs = marks.map(({ state }, index) => {
    const [column, line] = [index % perLine, Math.floor(index / perLine)];
    return drawSign(state, { x: left + cell / 2 - 2 + column * cell, y: top + line * cell + canvas.fontSize * 0.64 });
  });
  return { svg: element('g', { class: 'marks' }, signs), height: Math.ceil(marks.length / perLine) * cell };
}

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
