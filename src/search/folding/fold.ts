import { keepFigures } from './figures.ts';
import type { Folded } from './folded.ts';

/** Folds text so that spellings which a reader takes for the same become the same. */
export type Fold = {
  /** The folded characters of a text, each with its place. */
  readonly withPlaces: (text: string) => readonly Folded[];
  /** The folded text. */
  readonly text: (text: string) => string;
};

const cluster = /\P{M}\p{M}*|\p{M}+/gu;

function normalise(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFKC').toLowerCase();
}

/**
 * Makes the folding that the index and the browser share: width, case and accents away, Traditional to Simplified by `simplified`
 * (character to character); spaces and punctuation dropped as `keepFigures` tells, figures between two spaces.
 */
export function makeFold(simplified: ReadonlyMap<string, string>): Fold {
  const withPlaces = (text: string): readonly Folded[] => {
    const parts: Folded[] = [];
    for (const match of text.matchAll(cluster)) {
      const [source] = match;
      const place = { start: match.index, end: match.index + source.length };
      for (const character of normalise(source)) parts.push({ character: simplified.get(character) ?? character, ...place });
    }
    return keepFigures(text, parts);
  };
  return {
    withPlaces,
    text: (text) =>
      withPlaces(text)
        .map(({ character }) => character)
        .join(''),
  };
}
