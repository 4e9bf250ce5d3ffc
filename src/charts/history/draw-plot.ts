import { drawAxes } from './draw-axes.ts';
import { drawLines, drawStems, drawValue } from './draw-values.ts';
import type { HistoryLayout } from './history-layout.ts';
import type { HistoryMark, HistoryWords } from './history-mark.ts';
import { writeValues, type WrittenValues, type Written } from './write-values.ts';

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
