import { findFigures } from './figures/find-figures.ts';
import { asPrinted } from './reading/as-printed.ts';
import { readSection } from './reading/read-section.ts';
import type { Context, Reading } from './reading/reading.ts';
import { foldText } from './text/fold.ts';
import { overlaps, type Span } from './text/span.ts';

/** What marked words say: their promises, and the numbers that the mark cuts in two. */
export type Marked = { readonly readings: readonly Reading[]; readonly cut: readonly Span[] };

/** Limit on the words around a mark that are read with it. */
const around = 2000;

export type MarkedReader = (marked: Span, from?: number) => Marked;

/**
 * Reads words that an author has marked as a target, with the lines before them from the place `from` on: their own sentence, or the line
 * that leads their list, may say the time and the tone. What is marked is taken for a promise, whatever stands around it.
 */
export function markedReader(text: string, context: Context): MarkedReader {
  const folded = foldText(text);
  const all = findFigures(folded);
  return (marked, from = 0) => {
    const start = Math.max(from, marked.start - around);
    const line = folded.indexOf('\n', marked.end);
    const end = Math.min(line < 0 ? folded.length : line, marked.end + around);
    const figures = all.filter(({ span }) => span.start >= start && span.end <= end);
    const readings = readSection(folded, { start, end, horizon: null }, { context, figures, marked })
      .filter(({ figure }) => overlaps(figure, marked))
      .map((reading) => asPrinted({ text, folded }, reading));
    const cut = figures
      .map(({ first, second }) => ({ start: first.span.start, end: (second ?? first).span.end }))
      .filter((figure) => overlaps(figure, marked) && (figure.start < marked.start || figure.end > marked.end));
    return { readings, cut };
  };
}
