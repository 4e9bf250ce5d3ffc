import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';

/** Figures of a stretch, from a list in order; `at` is where the last search ended. */
export function figuresWithin(figures: readonly Figure[], at: { index: number }, { start, end }: Span): Figure[] {
  while ((figures[at.index]?.span.start ?? end) < start) at.index += 1;
  const found: Figure[] = [];
  for (let figure = figures[at.index]; figure !== undefined && figure.span.start < end; figure = figures[at.index]) {
    found.push(figure);
    at.index += 1;
  }
  return found;
}
