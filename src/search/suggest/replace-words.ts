import type { RegionalWords } from './regional-words.ts';

/** A folded term with words of one region put into those of another, each word by itself and all at once. */
export function replaceWords(term: string, words: RegionalWords): readonly string[] {
  const both = words.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]).filter(([from]) => term.includes(from));
  const longestFirst = both.toSorted(([a], [b]) => b.length - a.length);
  const single = longestFirst.map(([from, to]) => term.replaceAll(from, to));
  const all = longestFirst.reduce((text, [from, to]) => (term.includes(from) ? text.replaceAll(from, to) : text), term);
  return [...new Set([...single, all])].filter((text) => text !== term);
}
