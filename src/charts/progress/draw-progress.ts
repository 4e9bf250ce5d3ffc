import { toFloat } from '../../model/values/decimal.ts';
import { type Canvas, lineHeight, onBoth } from '../canvas.ts';
import type { Drawing } from '../chart.ts';
import { linearScale, type ValueScale } from '../scale/value-scale.ts';
import { around, type Box } from '../svg/box.ts';
import { drawing, element, words as writeWords } from '../svg/element.ts';
import { drawHead, drawLabel, type Label, labelSize, roleKey } from '../svg/label.ts';
import { drawBand, drawLeader, drawMark, leaderBox, markRadius } from '../svg/marks.ts';
import { placeLabel } from '../svg/place-label.ts';
import { textWidth, wrapText } from '../svg/wrap-text.ts';
import type { ProgressMark, ProgressWords } from './progress-mark.ts';

/** Room at both ends, for fonts in which words turn out wider than reckoned. */
const edge = 4;
const roles = ['base', 'measured', 'required', 'target'] as const;
const styles = { base: 'name', measured: 'value', required: 'note', target: 'target' } as const;

type Track = { readonly canvas: Canvas; readonly x: ValueScale; readonly middle: number; readonly bounds: Box };

function markBox({ role, low, high }: ProgressMark, { x, middle }: Track): Box {
  const [from, to] = [x.at(toFloat(low)), x.at(toFloat(high))];
  return { ...around(from, middle, markRadius[role]), right: to + markRadius[role] };
}

/** The way from the base to the target as a thin line, and what was covered of it as a thick one. */
function drawWay(marks: readonly ProgressMark[], { x, middle, bounds }: Track): string {
  const at = (role: ProgressMark['role']) => {
    const mark = marks.find((one) => one.role === role);
    return mark === undefined ? null : x.at(toFloat(mark.low));
  };
  const [base, latest, zero] = [at('base'), at('measured'), x.fromZero ? x.at(0) : null];
  const start = base ?? zero;
  const rail = element('line', { class: 'axis', x1: bounds.left, y1: middle, x2: bounds.right, y2: middle });
  if (start === null || latest === null || start === latest) return rail;
  return rail + element('line', { class: 'line-measured', x1: start, y1: middle, x2: latest, y2: middle, 'stroke-width': 6 });
}

/** Writes every value above or below its mark, with a line to those that stand apart; `null` where one finds no place. */
function writeLabels(marks: readonly ProgressMark[], track: Track): string | null {
  const { canvas, bounds } = track;
  const taken = marks.map((mark) => markBox(mark, track));
  const parts: string[] = [];
  for (const mark of marks) {
    const lines = wrapText(mark.label, { width: (bounds.right - bounds.left) * 0.62, fontSize: canvas.fontSize, lines: 2 });
    const label: Label = { lines, style: styles[mark.role], lang: mark.lang };
    const own = markBox(mark, track);
    const spot = placeLabel({ mark: own, ...labelSize(label, canvas), bounds, taken, reach: bounds.bottom - bounds.top, sides: 'leaning' });
    if (spot === null) return null;
    taken.push(spot.box);
    if (spot.isFar) {
      parts.push(drawLeader(own, spot.box));
      taken.push(leaderBox(own, spot.box));
    }
    parts.push(drawLabel(label, spot.box, { anchor: spot.anchor, canvas }));
  }
  return parts.join('');
}

function drawAxis({ canvas, x, bounds }: Track): string {
  let free = Number.NEGATIVE_INFINITY;
  const ticks = x.ticks.map(({ value, label }) => {
    const [at, half] = [x.at(value), textWidth(label, canvas.fontSize) / 2];
    const line = element('line', { class: 'axis', x1: at, y1: bounds.bottom, x2: at, y2: bounds.bottom + 5 });
    const middle = Math.min(Math.max(at, half), canvas.width - half);
    if (middle - half < free) return element('g', { class: 'tick' }, [line]);
    free = middle + half + 8;
    const text = {
      class: 'text-axis',
      x: middle,
      y: bounds.bottom + 6 + canvas.fontSize,
      'text-anchor': 'middle',
      'font-size': canvas.fontSize,
    };
    return element('g', { class: 'tick' }, [line, writeWords('text', text, label)]);
  });
  const base = element('line', { class: 'axis', x1: bounds.left, y1: bounds.bottom, x2: bounds.right, y2: bounds.bottom });
  return element('g', { class: 'axis-x' }, [...ticks, base]);
}

function drawOn(canvas: Canvas, marks: readonly ProgressMark[], words: ProgressWords): string {
  const used = roles.filter((role) => marks.some((mark) => mark.role === role));
  const head = drawHead(
    words.unit,
    used.map((role) => roleKey(role, words.roles[role])),
    canvas,
  );
  const inset = markRadius.target + 1;
  const x = linearScale(
    marks.flatMap(({ low, high }) => [toFloat(low), toFloat(high)]),
    { from: edge + inset, to: canvas.width - edge - inset },
  );
  for (let room = 2.4 * lineHeight(canvas); ; room += lineHeight(canvas)) {
    const middle = head.height + room;
    const track = { canvas, x, middle, bounds: { left: edge, top: head.height, right: canvas.width - edge, bottom: middle + room } };
    const labels = writeLabels(marks, track);
    if (labels === null) continue;
    const ordered = roles.toReversed().flatMap((role) => marks.filter((mark) => mark.role === role));
    const drawn = ordered.map(({ role, low, high }) => {
      const [from, to] = [x.at(toFloat(low)), x.at(toFloat(high))];
      return low === high ? drawMark(role, { x: from, y: middle }) : drawBand({ x: from, y: middle }, { x: to, y: middle });
    });
    const note = x.fromZero
      ? ''
      : writeWords(
          'text',
          { class: 'text-axis', x: 0, y: track.bounds.bottom + 6 + canvas.fontSize + lineHeight(canvas), 'font-size': canvas.fontSize },
          words.notFromZero,
        );
    const height = track.bounds.bottom + (x.fromZero ? 1 : 2) * lineHeight(canvas) + 6;
    return drawing(words.name, { canvas, height }, [head.svg, drawAxis(track), drawWay(marks, track), ...drawn, labels, note]);
  }
}

/** Draws the way from a base over the latest value, beside what a steady path would require, to the target. Takes at least one mark. */
export function drawProgress(marks: readonly ProgressMark[], words: ProgressWords): Drawing {
  return onBoth((canvas) => drawOn(canvas, marks, words));
}
