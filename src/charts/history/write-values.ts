import { toFloat } from '../../model/values/decimal.ts';
import type { Box } from '../svg/box.ts';
import { drawLabel, type Label, labelSize } from '../svg/label.ts';
import { drawLeader, leaderBox } from '../svg/marks.ts';
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

/** Which measured values carry their number: all while they are few, or the latest only. */
export type Written = 'many' | 'latest';

/** The marks that carry a label, those first that must have one. */
function labelled(marks: readonly HistoryMark[], written: Written): readonly HistoryMark[] {
  const measured = marks.filter(({ role }) => role === 'measured');
  const promises = marks.filter(isPromise).toSorted((a, b) => toFloat(b.high) - toFloat(a.high));
  if (written === 'latest') return [...promises, ...measured.slice(-1)];
  const bySize = measured.toSorted((a, b) => toFloat(a.low) - toFloat(b.low));
  const ends = [measured.at(-1), measured[0], bySize.at(-1), bySize[0]].filter((mark) => mark !== undefined);
  const others = measured.length > fewValues ? [] : measured;
  return [...new Set([...promises, ...marks.filter(({ role }) => role === 'base'), ...ends, ...others])];
}

/** Numbers written beside their marks, and whether every promise found a place for its own. */
export type WrittenValues = { readonly svg: string; readonly isComplete: boolean };

/** Writes the values beside their marks without touching each other. A measured value without room goes without: the table has it. */
export function writeValues(marks: readonly HistoryMark[], layout: HistoryLayout, written: Written): WrittenValues {
  const { canvas, plot } = layout;
  const bounds = { ...plot, left: plot.left + 2 };
  const taken: Box[] = marks.map((mark) => markBox(mark, layout));
  const parts: string[] = [];
  let isComplete = true;
  for (const mark of labelled(marks, written)) {
    const lines = wrapText(mark.label, { width: (plot.right - plot.left) * 0.6, fontSize: canvas.fontSize, lines: 2 });
    const label: Label = { lines, style: isPromise(mark) ? 'target' : 'value', lang: mark.lang };
    const own = markBox(mark, layout);
    const reach = isPromise(mark) ? plot.bottom - plot.top : nearby;
    const spot = placeLabel({
      mark: own,
      ...labelSize(label, canvas),
      bounds,
      taken,
      reach,
      sides: mark.role === 'measured' && written === 'many' ? 'none' : 'level',
    });
    if (spot === null) {
      isComplete &&= !isPromise(mark);
      continue;
    }
    taken.push(spot.box);
    if (spot.isFar) {
      parts.push(drawLeader(own, spot.box));
      taken.push(leaderBox(own, spot.box));
    }
    parts.push(drawLabel(label, spot.box, { anchor: spot.anchor, canvas }));
  }
  return { svg: parts.join(''), isComplete };
}
