/** A first and a last code point. */
export type CodeRange = readonly [first: number, last: number];

/** The code points that the `unicode-range` descriptors of a style sheet name. */
export function parseCodeRanges(css: string): CodeRange[] {
  const listed = Array.from(css.matchAll(/unicode-range:([^;}]+)/g), (match) => match[1] ?? '');
  return listed
    .flatMap((list) => list.split(','))
    .map((range): CodeRange => {
      const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    });
}

/** The different characters of a text that lie in none of the ranges, in their order of first appearance; white space is none. */
export function charactersOutside(text: string, ranges: readonly CodeRange[]): string[] {
  const isInside = (code: number) => ranges.some(([first, last]) => first <= code && code <= last);
  return [...new Set(text)].filter((character) => !/[\s\p{Cf}]/u.test(character) && !isInside(character.codePointAt(0) ?? 0));
}
