import { type Canvas, onBoth } from '../canvas.ts';
import type { Drawing } from '../chart.ts';
import { drawing } from '../svg/drawing.ts';
import { drawHead } from '../svg/legend.ts';
import type { Role } from '../svg/marks.ts';
import { drawAxes, footHeight } from './draw-axes.ts';
import { drawLines, drawStems, drawValue } from './draw-values.ts';
import { layoutHistory } from './history-layout.ts';
import type { HistoryMark, HistoryWords } from './history-mark.ts';
import { writeValues } from './write-values.ts';

const roles: readonly Role[] = ['measured', 'base', 'target', 'stretch'];
const plotHeights = { narrow: 176, wide: 230 } as const;
/** Where labels find no place the plot grows by this much, up to the tallest. */
const growth = 40;
const tallest = 800;

function drawOn(canvas: Canvas, marks: readonly HistoryMark[], words: HistoryWords): string {
  const used = roles.filter((role) => marks.some((mark) => mark.role === role || (role === 'base' && mark.isBase)));
  const head = drawHead(
    words.unit,
    used.map((role) => ({ role, word: words.roles[role] })),
    canvas,
  );
  for (let height: number = plotHeights[canvas.name]; ; height += growth) {
    const layout = layoutHistory(marks, canvas, { top: head.height, height });
    const numbers = writeValues(marks, layout);
    if (!numbers.isComplete && height < tallest) continue;
    const values = marks.map((mark) => drawValue(mark, layout));
    const parts = [
      head.svg,
      drawAxes(layout, words.notFromZero),
      drawStems(marks, layout),
      drawLines(marks, layout),
      ...values,
      numbers.svg,
    ];
    return drawing(words.name, { canvas, height: layout.plot.bottom + footHeight(canvas, layout.y) }, parts);
  }
}

/** Draws measured values, bases and targets over the years. Takes at least one mark. */
export function drawHistory(marks: readonly HistoryMark[], words: HistoryWords): Drawing {
  return onBoth((canvas) => drawOn(canvas, marks, words));
}
