import { toFloat } from '../../model/values/decimal.ts';
import { type Canvas, lineHeight } from '../canvas.ts';
import type { ValueScale } from '../scale/value-scale.ts';
import type { Box } from '../svg/box.ts';
import { drawLabel, type DrawnWords, type Label, labelSize } from '../svg/label.ts';
import { drawBand, drawMark, markRadius } from '../svg/marks.ts';
import { wrapText } from '../svg/wrap-text.ts';
import type { ComparisonMark } from './comparison-mark.ts';
import { element } from '../svg/element.ts';

/** The columns of the sheet: words, and the axis from `left` to `right`. On a narrow sheet the words of a row stand above its axis. */
export type Columns = {
  readonly canvas: Canvas;
  readonly words: { readonly width: number; readonly isAbove: boolean };
  readonly x: ValueScale;
  readonly left: number;
  readonly right: number;
};

/** The number of a row where it stands. */
export type PlacedNumber = {
  readonly label: Label;
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isBeside: boolean;
};

/** Where everything in a row stands. */
export type RowLayout = {
  readonly name: Label;
  readonly detail: Label;
  readonly number: PlacedNumber;
  /** The two ends of the mark. */
  readonly from: number;
  readonly to: number;
  /** The height at which the row's axis runs. */
  readonly middle: number;
  readonly bottom: number;
};

const gap = 4;
const trackHeight = 2 * markRadius.target + 4;

/** Writes the number to the right of its mark where there is room, else to its left, else above it; around an axis at height 0. */
function placeNumber(label: Label, { from, to }: { readonly from: number; readonly to: number }, columns: Columns): PlacedNumber {
  const { canvas, left, right } = columns;
  const { width, height } = labelSize(label, canvas);
  const beside = (start: number) => ({ left: start, top: -height / 2, right: start + width, bottom: height / 2 });
  const after = to + markRadius.target + gap;
  if (after + width <= right) return { label, box: beside(after), anchor: 'start', isBeside: true };
  const before = from - markRadius.target - gap - width;
  if (before >= left) return { label, box: beside(before), anchor: 'end', isBeside: true };
  const start = Math.min(Math.max((from + to) / 2 - width / 2, left), right - width);
  const bottom = -markRadius.target - 2;
  return { label, box: { left: start, top: bottom - height, right: start + width, bottom }, anchor: 'middle', isBeside: false };
}

/** Lays out one plan's row from `top` down. */
function layoutRow(mark: ComparisonMark, columns: Columns, top: number): RowLayout {
  const { canvas, words, x, left, right } = columns;
  const { fontSize } = canvas;
  const write = ({ text, lang }: DrawnWords, style: Label['style'], room: { readonly width: number; readonly lines: number }): Label => ({
    lines: wrapText(text, { ...room, fontSize }),
    style,
    lang,
  });
  const name = write(mark.name, 'name', { width: words.width, lines: 2 });
  const detail = write(mark.detail, 'note', { width: words.width, lines: 1 });
  const label = write(mark.label, 'target', { width: right - left, lines: 1 });
  const [from, to] = [x.at(toFloat(mark.low)), x.at(toFloat(mark.high))];
  const number = placeNumber(label, { from, to }, columns);

  const textHeight = (name.lines.length + detail.lines.length) * lineHeight(canvas);
  const axisHeight = trackHeight + (number.isBeside ? 0 : lineHeight(canvas));
  const height = words.isAbove ? textHeight + axisHeight + 2 : Math.max(textHeight, axisHeight);
  const axisBottom = words.isAbove ? top + height : top + (height + axisHeight) / 2;
  const middle = axisBottom - trackHeight / 2;
  const box = { ...number.box, top: number.box.top + middle, bottom: number.box.bottom + middle };
  return { name, detail, number: { ...number, box }, from, to, middle, bottom: top + height };
}

/** Room between a number and the line that it interrupts. */

/** The row's own axis, left out where its mark and number stand; it carries notches where no lines run over all rows. */
function drawTrack({ words, x, left, right }: Columns, { number, from, to, middle }: RowLayout): string[] {
  const { box, isBeside } = number;
  const hidden = {
    from: Math.min(from - markRadius.target, isBeside ? box.left - gap : from),
    to: Math.max(to + markRadius.target, isBeside ? box.right + gap : to),
  };
  const pieces = [
    { from: left, to: hidden.from },
    { from: hidden.to, to: right },
  ].filter((piece) => piece.from < piece.to);
  const notches = words.isAbove ? x.ticks.map(({ value }) => x.at(value)).filter((at) => at < hidden.from || at > hidden.to) : [];
  return [
    ...pieces.map((piece) => element('line', { class: 'grid', x1: piece.from, y1: middle, x2: piece.to, y2: middle })),
    ...notches.map((at) => element('line', { class: 'grid', x1: at, y1: middle - 5, x2: at, y2: middle + 5 })),
  ];
}

/** Draws one plan's row from `top` down: its name, its year and scope, and its mark on the axis with the number beside it. */
export function drawRow(mark: ComparisonMark, columns: Columns, top: number): { readonly svg: string; readonly bottom: number } {
  const { canvas, words } = columns;
  const layout = layoutRow(mark, columns, top);
  const { name, detail, number, from, to, middle, bottom } = layout;
  const nameBox = { left: 0, top, right: words.width, bottom: top + name.lines.length * lineHeight(canvas) };
  const isRange = mark.low !== mark.high;
  const parts = [
    drawLabel(name, nameBox, { anchor: 'start', canvas }),
    drawLabel(detail, { ...nameBox, top: nameBox.bottom }, { anchor: 'start', canvas }),
    ...drawTrack(columns, layout),
    isRange ? drawBand({ x: from, y: middle }, { x: to, y: middle }) : drawMark('target', { x: from, y: middle }),
    drawLabel(number.label, number.box, { anchor: number.anchor, canvas }),
  ];
  return { svg: element('g', { class: 'row' }, parts), bottom };
}
