import { type Canvas, lineHeight } from '../canvas.ts';
import { drawSign, signRadius } from '../state/draw-sign.ts';
import { element } from '../svg/element.ts';
import { drawLabel, type Label } from '../svg/label.ts';
import { textWidth } from '../svg/text-width.ts';
import { wrapText } from '../svg/wrap-text.ts';
import type { TimelineMark } from './timeline-mark.ts';

/** The marks of a year as they are drawn, and how high they are together. */
export type DrawnMarks = { readonly svg: string; readonly height: number };

const cell = 2 * signRadius + 6;

type Place = { readonly canvas: Canvas; readonly left: number; readonly top: number };

/** A line for each milestone: its sign, its state in words, its name. */
export function drawNamed(marks: readonly TimelineMark[], { canvas, left, top }: Place): DrawnMarks {
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
export function drawCrowd(marks: readonly TimelineMark[], { canvas, left, top }: Place): DrawnMarks {
  const perLine = Math.max(1, Math.floor((canvas.width - left) / cell));
  const signs = marks.map(({ state }, index) => {
    const [column, line] = [index % perLine, Math.floor(index / perLine)];
    return drawSign(state, { x: left + cell / 2 - 2 + column * cell, y: top + line * cell + canvas.fontSize * 0.64 });
  });
  return { svg: element('g', { class: 'marks' }, signs), height: Math.ceil(marks.length / perLine) * cell };
}
