/** A stretch of a text, in units of UTF-16; `end` is the place after its last character. */
export type Span = { readonly start: number; readonly end: number };

/** A span that begins at a place and has the length of some words. */
export function spanAt(start: number, words: string): Span {
  return { start, end: start + words.length };
}

/** Whether two spans have a character in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
