import { toFloat } from '../../model/values/decimal.ts';
import { type Canvas, lineHeight, onBoth } from '../canvas.ts';
import type { Drawing } from '../chart.ts';
import { isSpread, linearScale, logScale } from '../scale/value-scale.ts';
import { drawing, element, words as writeWords } from '../svg/element.ts';
import { drawHead, roleKey } from '../svg/label.ts';
import { markRadius } from '../svg/marks.ts';
import { textWidth } from '../svg/wrap-text.ts';
import type { ComparisonMark, ComparisonWords } from './comparison-mark.ts';
import { type Columns, drawRow } from './draw-row.ts';

/** Width of the column of names on a wide sheet. */
const namesWidth = 300;
const rowGap = 14;

function layoutColumns(marks: readonly ComparisonMark[], canvas: Canvas): Columns {
  const isAbove = canvas.name === 'narrow';
  const [left, right] = [isAbove ? 1 : namesWidth + 16, canvas.width - 1];
  const range = { from: left + markRadius.target, to: right - markRadius.target };
  const values = marks.flatMap(({ low, high }) => [toFloat(low), toFloat(high)]);
  const x = isSpread(values) ? logScale(values, range) : linearScale(values, range);
  return { canvas, words: { width: isAbove ? canvas.width : namesWidth, isAbove }, x, left, right };
}

/** The ticks of the axis with their numbers at `top` and lines down to `bottom`; a number that would touch the one before it is left out. */
function drawTicks({ canvas, words, x, left, right }: Columns, top: number, bottom: number): string {
  let free = Number.NEGATIVE_INFINITY;
  const start = top + lineHeight(canvas) + 2;
  const ticks = x.ticks.map(({ value, label }) => {
    const at = x.at(value);
    const half = textWidth(label, canvas.fontSize) / 2;
    const middle = Math.min(Math.max(at, left - 1 + half), right + 1 - half);
    const line = element('line', {
      class: value === 0 ? 'axis' : 'grid',
      x1: at,
      y1: start,
      x2: at,
      y2: words.isAbove ? start + 5 : bottom,
    });
    if (middle - half < free) return element('g', { class: 'tick' }, [line]);
    free = middle + half + 8;
    const text = { class: 'text-axis', x: middle, y: top + canvas.fontSize, 'text-anchor': 'middle', 'font-size': canvas.fontSize };
    return element('g', { class: 'tick' }, [line, writeWords('text', text, label)]);
  });
  return element('g', { class: 'axis-x' }, ticks);
}

function drawOn(canvas: Canvas, marks: readonly ComparisonMark[], words: ComparisonWords): string {
  const columns = layoutColumns(marks, canvas);
  const head = drawHead(words.unit, [roleKey('target', words.target)], canvas);
  let top = head.height + lineHeight(canvas) + 14;
  const rows = marks.map((mark) => {
    const { svg, bottom } = drawRow(mark, columns, top);
    top = bottom + rowGap;
    return svg;
  });
  const note = columns.x.kind === 'log' ? words.logarithmic : columns.x.fromZero ? null : words.notFromZero;
  const foot =
    note === null
      ? ''
      : writeWords('text', { class: 'text-axis', x: columns.left - 1, y: top + canvas.fontSize, 'font-size': canvas.fontSize }, note);
  const height = top + (note === null ? 0 : lineHeight(canvas) + 4);
  return drawing(words.name, { canvas, height }, [head.svg, drawTicks(columns, head.height, top - 6), ...rows, foot]);
}

/** Draws the targets of plans as dots on one axis, a row for each; sizes that differ more than thirtyfold on a logarithmic one. Takes at least one mark. */
export function drawComparison(marks: readonly ComparisonMark[], words: ComparisonWords): Drawing {
  return onBoth((canvas) => drawOn(canvas, marks, words));
}
