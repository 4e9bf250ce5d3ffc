import { drawAxes, footHeight } from './draw-axes.ts';
import { drawLines, drawStems, drawValue } from './draw-values.ts';
import { type HistoryLayout, layoutHistory } from './history-layout.ts';
import { historyKeys, type HistoryMark, type HistoryMeasure, type HistoryWords } from './history-mark.ts';
import { writeValues, type Written, type WrittenValues } from './write-values.ts';
import { type Canvas, onBoth } from '../canvas.ts';
import type { Drawing } from '../chart.ts';
import { drawing } from '../svg/element.ts';
import { drawHead } from '../svg/label.ts';

/** Draws marks between their axes with their numbers; values that were revised stand behind those that hold. */
export function drawPlot(
  marks: readonly HistoryMark[],
  layout: HistoryLayout,
  { words, written }: { readonly words: HistoryWords; readonly written: Written },
): WrittenValues {
  const numbers = writeValues(marks, layout, written);
  const isFormer = ({ role }: HistoryMark) => role === 'former';
  const ordered = [...marks.filter(isFormer), ...marks.filter((mark) => !isFormer(mark))];
  const values = ordered.map((mark) => drawValue(mark, layout));
  const parts = [drawAxes(layout, words), drawStems(marks, layout), drawLines(marks, layout), ...values, numbers.svg];
  return { svg: parts.join(''), isComplete: numbers.isComplete };
}

const plotHeights = { narrow: 176, wide: 230 } as const;
/** Where labels find no place the plot grows by this much, up to the tallest. */
const growth = 40;
const tallest = 800;

/** What a history shows: its marks, at least one, and what they measure. */
export type History = { readonly measure: HistoryMeasure; readonly marks: readonly HistoryMark[] };

function drawOn(canvas: Canvas, { measure, marks }: History, words: HistoryWords): string {
  const head = drawHead(words.unit, historyKeys(marks, words), canvas);
  const extent = { measure, times: marks, values: marks, parts: words.parts };
  for (let height: number = plotHeights[canvas.name]; ; height += growth) {
    const layout = layoutHistory(extent, canvas, { left: 0, top: head.height, right: canvas.width, bottom: head.height + height });
    const plot = drawPlot(marks, layout, { words, written: 'many' });
    if (!plot.isComplete && height < tallest) continue;
    return drawing(words.name, { canvas, height: layout.plot.bottom + footHeight(layout, words) }, [head.svg, plot.svg]);
  }
}

/** Draws measured values, bases and targets over the years. */
export function drawHistory(history: History, words: HistoryWords): Drawing {
  return onBoth((canvas) => drawOn(canvas, history, words));
}
