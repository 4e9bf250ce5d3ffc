import { toFloat } from '../../model/values/decimal.ts';
import type { Canvas } from '../canvas.ts';
import { linearScale, type ValueScale } from '../scale/value-scale.ts';
import { yearScale, type YearScale } from '../scale/year-scale.ts';
import type { Box } from '../svg/box.ts';
import { textWidth } from '../svg/text-width.ts';
import type { HistoryMark } from './history-mark.ts';

/** Where things stand in a drawing of a history. */
export type HistoryLayout = { readonly canvas: Canvas; readonly plot: Box; readonly x: YearScale; readonly y: ValueScale };

/** Room inside the plot for the marks at its ends, and for a number over the highest. */
const inset = { side: 18, bottom: 12, top: 34 };

/** The axis of values, which begins at the foot of the plot unless a mark would reach below it. */
function layoutValues(values: readonly number[], { top, bottom }: { readonly top: number; readonly bottom: number }): ValueScale {
  const full = linearScale(values, { from: bottom, to: top + inset.top });
  const isClear = values.every((value) => full.at(value) <= bottom - inset.bottom);
  return isClear ? full : linearScale(values, { from: bottom - inset.bottom, to: top + inset.top });
}

/** Divides the sheet below `top` into a plot of a height with its axes. */
export function layoutHistory(
  marks: readonly HistoryMark[],
  canvas: Canvas,
  { top, height }: { readonly top: number; readonly height: number },
): HistoryLayout {
  const values = marks.flatMap(({ low, high }) => [toFloat(low), toFloat(high)]);
  const y = layoutValues(values, { top, bottom: top + height });
  const tickWidth = Math.max(...y.ticks.map(({ label }) => textWidth(label, canvas.fontSize)));
  const plot = { left: Math.ceil(tickWidth) + 8, top, right: canvas.width - 4, bottom: top + height };
  const range = { from: plot.left + inset.side, to: plot.right - inset.side, gap: textWidth('2020', canvas.fontSize) + 10 };
  const years = marks.map(({ at }) => at);
  return { canvas, plot, x: yearScale(years, range), y };
}
