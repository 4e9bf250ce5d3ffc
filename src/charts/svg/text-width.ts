/** Widths in em that no common Chinese or system font exceeds, by kind of character. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[.,:;'|!()[\]{}il ]/, 0.4],
  [/[%@&A-Zmw+=<>~−]/, 0.95],
  [/[\u0020-\u00ff]/, 0.62],
];

/** How wide a line of text is at most, in the units of the font size; Han characters are one em. */
export function textWidth(text: string, fontSize: number): number {
  return fontSize * Array.from(text).reduce((sum, character) => sum + (widths.find(([kind]) => kind.test(character))?.[1] ?? 1), 0);
}
