import { closest, distance } from 'fastest-levenshtein';

/** The candidate that a mistyped word most probably means, or `null` when none is near. */
export function suggest(word: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const nearest = closest(word, candidates);
  return distance(word, nearest) <= Math.max(1, Math.floor(Math.max(word.length, nearest.length) / 3)) ? nearest : null;
}
