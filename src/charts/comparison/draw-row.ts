import { lineHeight } from '../canvas.ts';
import { element } from '../svg/element.ts';
import { drawLabel } from '../svg/label.ts';
import { drawBand, drawMark, markRadius } from '../svg/marks.ts';
import type { ComparisonMark } from './comparison-mark.ts';
import { type Columns, layoutRow, type RowLayout } from './row-layout.ts';

/** Room between a number and the line that it interrupts. */
const gap = 4;

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
