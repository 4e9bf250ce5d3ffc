import type { Span } from './span.ts';

/** Limit on the length of a sentence; what is longer is read in pieces. */
const longest = 2000;

/** The stretches between marks of a folded text, in order, none longer than the limit. */
function split(text: string, { start, end }: Span, isMark: (character: string) => boolean): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let index = start; index < end; index += 1) {
    if (!isMark(text.charAt(index)) && index - from < longest) continue;
    parts.push({ start: from, end: index + 1 });
    from = index + 1;
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

const sentenceMarks = new Set('。!？！?\n');
const groupMarks = new Set('；;');
const clauseMarks = new Set('，,:：');

/** Sentences of a stretch, with their marks. */
export const sentencesOf = (text: string, span: Span): Span[] => split(text, span, (character) => sentenceMarks.has(character));

/** Parts of a sentence that stand on their own between semicolons. */
export const groupsOf = (text: string, span: Span): Span[] => split(text, span, (character) => groupMarks.has(character));

/** Clauses between commas and colons. A comma between digits is part of a number. */
export function clausesOf(text: string, span: Span): Span[] {
  const isInside = (index: number) =>
    text.charAt(index) === ',' && /\d/.test(text.charAt(index - 1)) && /^\d{3}(?!\d)/.test(text.slice(index + 1, index + 5));
  const parts: Span[] = [];
  let from = span.start;
  for (let index = span.start; index < span.end; index += 1) {
    if (!clauseMarks.has(text.charAt(index)) || isInside(index)) continue;
    parts.push({ start: from, end: index + 1 });
    from = index + 1;
  }
  if (from < span.end) parts.push({ start: from, end: span.end });
  return parts;
}
