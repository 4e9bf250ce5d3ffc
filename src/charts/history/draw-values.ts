import { curveLinear, curveStepAfter, line } from 'd3';
import { toFloat } from '../../model/values/decimal.ts';
import { around, type Box } from '../svg/box.ts';
import { element } from '../svg/element.ts';
import { drawBand, drawMark, markRadius } from '../svg/marks.ts';
import type { HistoryLayout } from './history-layout.ts';
import type { HistoryMark } from './history-mark.ts';

/** Runs of measured values of equal periods that follow each other without a gap. */
function runsOf(marks: readonly HistoryMark[]): HistoryMark[][] {
  const measured = marks.filter(({ role }) => role === 'measured').toSorted((a, b) => a.length - b.length || a.at - b.at);
  const runs: HistoryMark[][] = [];
  for (const mark of measured) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last !== undefined && last.length === mark.length && mark.at - last.at < 1.5 * mark.length;
    if (follows) run?.push(mark);
    else runs.push([mark]);
  }
  return runs;
}

/** The line through measured values, in steps on an axis of places; it stops wherever a period is missing. */
export function drawLines(marks: readonly HistoryMark[], { x, y }: HistoryLayout): string {
  const path = line<HistoryMark>(
    ({ at }) => x.at(at),
    ({ low }) => y.at(toFloat(low)),
  )
    .curve(y.kind === 'rank' ? curveStepAfter : curveLinear)
    .digits(1);
  return runsOf(marks)
    .filter((run) => run.length > 1)
    .map((run) => element('path', { class: 'line-measured', d: path(run), fill: 'none', 'stroke-width': 2 }))
    .join('');
}

/** The rectangle that a value takes up. */
export function markBox({ role, isBase, at, low, high }: HistoryMark, { x, y }: HistoryLayout): Box {
  const radius = isBase ? markRadius.base : markRadius[role];
  return { ...around(x.at(at), y.at(toFloat(low)), radius), top: y.at(toFloat(high)) - radius };
}

/** Thin lines from zero to the marks that stand alone, which make their sizes comparable. */
export function drawStems(marks: readonly HistoryMark[], layout: HistoryLayout): string {
  const { x, y } = layout;
  if (!y.fromZero) return '';
  const alone = new Set(runsOf(marks).flatMap((run) => (run.length === 1 ? run : [])));
  return marks
    .filter((mark) => (mark.role !== 'measured' && mark.role !== 'former') || alone.has(mark))
    .flatMap((mark) => {
      const [at, zero, { top, bottom }] = [x.at(mark.at), y.at(0), markBox(mark, layout)];
      const end = bottom < zero ? bottom : top > zero ? top : zero;
      return end === zero ? [] : [element('line', { class: 'stem', x1: at, y1: zero, x2: at, y2: end })];
    })
    .join('');
}

/** The mark of a value; a measured value that is a base too carries both marks. */
export function drawValue({ role, isBase, at, low, high }: HistoryMark, { x, y }: HistoryLayout): string {
  const point = { x: x.at(at), y: y.at(toFloat(low)) };
  if (low !== high) return drawBand(point, { ...point, y: y.at(toFloat(high)) });
  return (isBase ? drawMark('base', point) : '') + drawMark(role, point);
}
