import { toFloat } from '../../model/values/decimal.ts';
import type { Canvas } from '../canvas.ts';
import { timeScale, type TimeScale } from '../scale/time-scale.ts';
import { linearScale, logScale, rankScale, type ValueScale } from '../scale/value-scale.ts';
import type { Box } from '../svg/box.ts';
import { textWidth } from '../svg/wrap-text.ts';
import { type HistoryMark, type HistoryMeasure, type PartWords, partWords } from './history-mark.ts';

/** Where things stand in a drawing of a history. */
export type HistoryLayout = { readonly canvas: Canvas; readonly plot: Box; readonly x: TimeScale; readonly y: ValueScale };

/** What the axes must hold. */
export type HistoryExtent = {
  readonly measure: HistoryMeasure | 'log';
  /** Marks whose times the axis of time spans. */
  readonly times: readonly HistoryMark[];
  /** Marks whose values the axis of values spans. */
  readonly values: readonly HistoryMark[];
  readonly parts: PartWords;
};

/** Room inside the plot for the marks at its ends, and for a number over the highest. */
const inset = { side: 18, bottom: 12, top: 34 };

type Ends = { readonly top: number; readonly bottom: number; readonly gap: number };

/** The axis of values, which begins at the foot of the plot unless a mark would reach below it. */
function layoutValues({ measure, values: marks }: HistoryExtent, { top, bottom, gap }: Ends): ValueScale {
  const values = marks.flatMap(({ low, high }) => [toFloat(low), toFloat(high)]);
  const above = { from: bottom - inset.bottom, to: top + inset.top, gap };
  if (measure === 'rank') return rankScale(values, above);
  if (measure === 'log') return logScale(values, above);
  const full = linearScale(values, { ...above, from: bottom });
  const isClear = values.every((value) => full.at(value) <= bottom - inset.bottom);
  return isClear ? full : linearScale(values, above);
}

/** Divides an area of the sheet into a plot with its axes. */
export function layoutHistory(extent: HistoryExtent, canvas: Canvas, area: Box): HistoryLayout {
  const { fontSize } = canvas;
  const y = layoutValues(extent, { ...area, gap: canvas.fontSize * 1.15 });
  const tickWidth = Math.max(...y.ticks.map(({ label }) => textWidth(label, fontSize)));
  const plot = { ...area, left: area.left + Math.ceil(tickWidth) + 8, right: area.right - 4 };
  const partGap = (length: number) => Math.max(...partWords(length, extent.parts).map((word) => textWidth(word, fontSize))) + 4;
  const range = { from: plot.left + inset.side, to: plot.right - inset.side, gap: textWidth('2020', fontSize) + 10, partGap };
  return { canvas, plot, x: timeScale(extent.times, range), y };
}
