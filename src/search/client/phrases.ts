import type { Pagefind } from '../pagefind-module.ts';
import { unitSort } from '../index/sort-key.ts';
import { anyFigure, figureToken, pairsOf, partsOf } from '../tokens.ts';

/** The units that contain a string, with Pagefind's score. */
export type Scores = ReadonlyMap<number, number>;

/** How figures begin: words with any figure lie between these. */
const figureStarts = Array.from({ length: 110 }, (_, index) => (index < 10 ? String(index) : String(index - 10).padStart(2, '0')));

/** Finds strings of at least one folded character or figure. */
export type Phrases = {
  /** Exactly the units that contain the string. */
  readonly find: (folded: string) => Promise<Scores>;
  /** Pagefind's score of units for all terms together, more for what stands in a title. */
  readonly score: (terms: readonly string[]) => Promise<Scores>;
  /** How many units there are. */
  readonly count: number;
};

/** Asks Pagefind for phrases of pairs; the order of all its records by their sort key gives the numbers of the units. */
export async function openPhrases(pagefind: Pagefind, followersOf: (character: string) => Promise<string>): Promise<Phrases> {
  const { results } = await pagefind.search(null, { sort: { [unitSort]: 'asc' } });
  const numbers = new Map(results.map(({ id }, index) => [id, index]));
  const ask = async (words: string): Promise<Scores> => {
    const { results: found } = await pagefind.search(words);
    const scores = new Map<number, number>();
    for (const { id, score } of found) {
      const unit = numbers.get(id);
      if (unit !== undefined) scores.set(unit, score);
    }
    return scores;
  };
  const cache = new Map<string, Promise<Scores>>();
  const findPhrase = (folded: string): Promise<Scores> => {
    const known = cache.get(folded);
    if (known !== undefined) return known;
    const found = ask(`"${figureToken(folded) ?? pairsOf(folded).join(' ')}"`);
    cache.set(folded, found);
    found.catch(() => cache.delete(folded));
    return found;
  };
  const findCharacter = async (character: string): Promise<Scores> => {
    // Words that begin with the character lie in several chunks; Pagefind by itself would load one of them.
    const followers = Array.from(await followersOf(character), (next) =>
      next === anyFigure ? figureStarts.map((start) => character + start) : [character + next],
    ).flat();
    await pagefind.preload([character, ...followers].join(' '));
    return ask(character);
  };
  const mostScored = 12;
  return {
    count: results.length,
    find: (folded) => (partsOf(folded).length === 1 && figureToken(folded) === null ? findCharacter(folded) : findPhrase(folded)),
    score: (terms) => ask([...new Set(terms.flatMap((term) => pairsOf(term).slice(0, 3)))].slice(0, mostScored).join(' ')),
  };
}
