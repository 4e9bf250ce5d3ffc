import { closest, distance } from 'fastest-levenshtein';

/** How many slips a word of this length may have and still be recognised: two swapped letters count as two. */
function allowedSlips(length: number): number {
  return length <= 3 ? 1 : Math.max(2, Math.floor(length / 3));
}

/** Longer than any id, key or address that someone mistypes: nobody means another one by it. */
const longest = 200;

/** The candidate that a mistyped word most probably means, or `null` when none is near. */
export function suggest(word: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0 || word.length > longest) return null;
  const nearest = closest(word, candidates);
  return distance(word, nearest) <= allowedSlips(Math.max(word.length, nearest.length)) ? nearest : null;
}
