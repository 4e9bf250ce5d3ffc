import type { Fold } from '../folding/fold.ts';
import { readingsOf } from '../folding/readings.ts';

/** Text in pieces, those that were searched for marked. */
export type Marked = readonly { readonly text: string; readonly hit: boolean }[];

type Span = { readonly start: number; readonly end: number };

function findInReading(text: string, terms: readonly string[], fold: Fold): readonly Span[] {
  const places = fold.withPlaces(text);
  const folded = places.map(({ character }) => character).join('');
  const spans: Span[] = [];
  for (const term of terms.filter((other) => other !== '')) {
    for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length)) {
      // Positions in the folded string count UTF-16 units; places count characters.
      const first = Array.from(folded.slice(0, at)).length;
      const last = first + Array.from(term).length - 1;
      spans.push({ start: places[first]?.start ?? 0, end: places[last]?.end ?? text.length });
    }
  }
  return spans;
}

/** Where the terms stand in a text, in UTF-16 units of the original; overlapping places are one. */
function findSpans(text: string, terms: readonly string[], fold: Fold): readonly Span[] {
  const spans = readingsOf(text).flatMap((reading) => findInReading(reading, terms, fold));
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = merged.at(-1);
    if (before !== undefined && span.start <= before.end)
      merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** The whole text with the terms marked. */
export function markTerms(text: string, terms: readonly string[], fold: Fold): Marked {
  const pieces: { text: string; hit: boolean }[] = [];
  let end = 0;
  for (const span of findSpans(text, terms, fold)) {
    pieces.push({ text: text.slice(end, span.start), hit: false }, { text: text.slice(span.start, span.end), hit: true });
    end = span.end;
  }
  pieces.push({ text: text.slice(end), hit: false });
  return pieces.filter((piece) => piece.text !== '');
}

const before = 24;
const length = 110;

/** A piece of the text around the first place of a term, in the script of the original, with an ellipsis where it was cut. */
export function excerptOf(text: string, terms: readonly string[], fold: Fold): Marked {
  const flat = text.replace(/\s*\n\s*/g, ' ');
  const [first] = findSpans(flat, terms, fold);
  const start = first === undefined || first.start <= before || flat.length <= length ? 0 : first.start - before;
  const cut = flat.slice(start, start + Math.max(length, (first?.end ?? 0) - start));
  const marked = markTerms(cut, terms, fold);
  const ellipsis = { text: '……', hit: false };
  return [...(start > 0 ? [ellipsis] : []), ...marked, ...(start + cut.length < flat.length ? [ellipsis] : [])];
}
