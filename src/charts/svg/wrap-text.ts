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

/** The room for a text: the width of a line, the size of the font, and how many lines there may be. */
export type Wrapping = { readonly width: number; readonly fontSize: number; readonly lines: number };

const ellipsis = '…';
/** Characters that may not begin a line, and those that may not end one (GB/T 15834). */
const notFirst = /[，。、；：？！）》”’〉】〕％%·…]/;
const notLast = /[（《“‘〈【〔]/;

function shorten(characters: readonly string[], { width, fontSize }: Wrapping): string {
  let text = characters.join('');
  const kept = [...characters];
  while (kept.length > 0 && textWidth(text, fontSize) > width) {
    kept.pop();
    text = kept.join('') + ellipsis;
  }
  return text;
}

/** Where to end a line that holds `fitting` characters at most, so that no digit or word is cut and punctuation stays in its place. */
function breakAt(characters: readonly string[], fitting: number): number {
  const isLatin = (index: number) => /[\w.]/.test(characters[index] ?? '');
  for (let at = fitting; at > fitting / 3; at -= 1) {
    const cuts = isLatin(at - 1) && isLatin(at);
    if (!cuts && !notFirst.test(characters[at] ?? '') && !notLast.test(characters[at - 1] ?? '')) return at;
  }
  return Math.max(1, fitting);
}

/** Breaks text into lines that fit a width; what does not fit into the last line is shortened with an ellipsis. */
export function wrapText(text: string, wrapping: Wrapping): readonly string[] {
  const { width, fontSize, lines } = wrapping;
  const characters = Array.from(text.trim());
  if (lines <= 1 || textWidth(text, fontSize) <= width) return [shorten(characters, wrapping)];
  const whole = textWidth(text, fontSize);
  // What fits into two lines is divided into halves, so that no word is left alone.
  const room = whole <= 2 * width - fontSize ? whole / 2 + fontSize / 2 : width;
  let fitting = 0;
  while (fitting < characters.length && textWidth(characters.slice(0, fitting + 1).join(''), fontSize) <= room) fitting += 1;
  const at = breakAt(characters, fitting);
  return [characters.slice(0, at).join('').trim(), ...wrapText(characters.slice(at).join(''), { ...wrapping, lines: lines - 1 })];
}
