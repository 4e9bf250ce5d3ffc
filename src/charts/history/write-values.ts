import { toFloat } from '../../model/values/decimal.ts';
import type { Box } from '../svg/box.ts';
import { element } from '../svg/element.ts';
import { drawLabel, type Label, labelSize } from '../svg/label.ts';
import { placeLabel } from '../svg/place-label.ts';
import { wrapText } from '../svg/wrap-text.ts';
import { markBox } from './draw-values.ts';
import type { HistoryLayout } from './history-layout.ts';
import type { HistoryMark } from './history-mark.ts';

/** Up to this many measured values each carry their number; of more, only the first, last, smallest and largest. */
const fewValues = 8;
/** How far a number that may be left out can stand from its mark. */
const nearby = 12;

const isPromise = ({ role }: HistoryMark) => role === 'target' || role === 'stretch';

/** The marks that carry a label, those first that must have one. */
function labelled(marks: readonly HistoryMark[]): readonly HistoryMark[] {
  const measured = marks.filter(({ role }) => role === 'measured');
  const bySize = measured.toSorted((a, b) => toFloat(a.low) - toFloat(b.low));
  const ends = [measured.at(-1), measured[0], bySize.at(-1), bySize[0]].filter((mark) => mark !== undefined);
  const others = measured.length > fewValues ? [] : measured;
  const promises = marks.filter(isPromise).toSorted((a, b) => toFloat(b.high) - toFloat(a.high));
  return [...new Set([...promises, ...marks.filter(({ role }) => role === 'base'), ...ends, ...others])];
}

/** Numbers written beside their marks, and whether every promise found a place for its own. */
export type WrittenValues = { readonly svg: string; readonly isComplete: boolean };

/** Writes the values beside their marks without touching each other. A measured value without room goes without: the table has it. */
export function writeValues(marks: readonly HistoryMark[], layout: HistoryLayout): WrittenValues {
  const { canvas, plot } = layout;
  const bounds = { ...plot, left: plot.left + 2 };
  const taken: Box[] = marks.map((mark) => markBox(mark, layout));
  const parts: string[] = [];
  let isComplete = true;
  for (const mark of labelled(marks)) {
    const lines = wrapText(mark.label, { width: (plot.right - plot.left) * 0.6, fontSize: canvas.fontSize, lines: 2 });
    const label: Label = { lines, style: isPromise(mark) ? 'target' : 'value', lang: mark.lang };
    const own = markBox(mark, layout);
    const reach = isPromise(mark) ? plot.bottom - plot.top : nearby;
    const spot = placeLabel({ mark: own, ...labelSize(label, canvas), bounds, taken, reach, isUpright: mark.role === 'measured' });
    if (spot === null) {
      isComplete &&= !isPromise(mark);
      continue;
    }
    taken.push(spot.box);
    if (spot.isFar) parts.push(drawLeader(own, spot.box));
    parts.push(drawLabel(label, spot.box, { anchor: spot.anchor, canvas }));
  }
  return { svg: parts.join(''), isComplete };
}

/** A thin line from a mark to a label that stands apart from it. */
function drawLeader(mark: Box, label: Box): string {
  const x = (mark.left + mark.right) / 2;
  const isAbove = label.bottom <= mark.top;
  const isBelow = label.top >= mark.bottom;
  const end = {
    x: Math.min(Math.max(x, label.left), label.right),
    y: isAbove ? label.bottom : isBelow ? label.top : (label.top + label.bottom) / 2,
  };
  return element('line', {
    class: 'leader',
    x1: x,
    y1: isAbove ? mark.top : isBelow ? mark.bottom : (mark.top + mark.bottom) / 2,
    x2: end.x,
    y2: end.y,
  });
}
