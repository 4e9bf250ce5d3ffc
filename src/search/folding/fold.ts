/** One folded character with the place in the original text, in UTF-16 units, that it comes from. */
export type Folded = { readonly character: string; readonly start: number; readonly end: number };

/** Folds text so that spellings which a reader takes for the same become the same. */
export type Fold = {
  /** The folded characters of a text, each with its place. */
  readonly withPlaces: (text: string) => readonly Folded[];
  /** The folded text. */
  readonly text: (text: string) => string;
};

const cluster = /\P{M}\p{M}*|\p{M}+/gu;
const kept = /[\p{L}\p{N}%&+]/u;
const alphanumeric = /[\p{Script=Latin}\p{Nd}]/u;

function normalise(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFKC').toLowerCase();
}

/** A full stop counts only inside a number or a Latin word: `2.65%`, but not `1.` or `完成.`. */
function isInside(parts: readonly Folded[], index: number): boolean {
  const [before, after] = [parts[index - 1], parts[index + 1]];
  return before !== undefined && after !== undefined && alphanumeric.test(before.character) && alphanumeric.test(after.character);
}

/**
 * Makes the folding that the index and the browser share: width, case and accents away, Traditional to Simplified by `simplified`
 * (character to character), spaces and punctuation dropped except `% & +` and a full stop inside numbers and Latin words.
 */
export function makeFold(simplified: ReadonlyMap<string, string>): Fold {
  const withPlaces = (text: string): readonly Folded[] => {
    const parts: Folded[] = [];
    for (const match of text.matchAll(cluster)) {
      const [source] = match;
      const place = { start: match.index, end: match.index + source.length };
      for (const character of normalise(source)) parts.push({ character: simplified.get(character) ?? character, ...place });
    }
    return parts.filter(({ character }, index) => kept.test(character) || (character === '.' && isInside(parts, index)));
  };
  return {
    withPlaces,
    text: (text) =>
      withPlaces(text)
        .map(({ character }) => character)
        .join(''),
  };
}
