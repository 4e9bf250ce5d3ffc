import { type Canvas, onBoth } from '../canvas.ts';
import type { Drawing } from '../chart.ts';
import { drawing } from '../svg/drawing.ts';
import { drawHead } from '../svg/legend.ts';
import { footHeight } from './draw-axes.ts';
import { drawPlot } from './draw-plot.ts';
import { historyKeys } from './history-keys.ts';
import { layoutHistory } from './history-layout.ts';
import type { HistoryMark, HistoryMeasure, HistoryWords } from './history-mark.ts';

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
