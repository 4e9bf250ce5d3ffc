import { withoutFigures } from '../tokens.ts';

/** For each character the characters that follow it somewhere in the texts, the most frequent first; `anyFigure` for every figure. */
export type PairTable = Readonly<Record<string, string>>;

/** Counts the neighbours in folded texts. */
export function makePairTable(folded: readonly (readonly string[])[]): PairTable {
  const counts = new Map<string, Map<string, number>>();
  for (const text of folded.flat()) {
    const { characters } = withoutFigures(text);
    for (const [index, character] of characters.entries()) {
      const next = characters[index + 1];
      if (next === undefined) continue;
      const followers = counts.get(character) ?? new Map<string, number>();
      followers.set(next, (followers.get(next) ?? 0) + 1);
      counts.set(character, followers);
    }
  }
  const byText = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);
  const rows = Array.from(counts, ([character, followers]): [string, string] => {
    const ordered = Array.from(followers).toSorted((a, b) => b[1] - a[1] || byText(a, b));
    return [character, ordered.map(([next]) => next).join('')];
  });
  return Object.fromEntries(rows.toSorted(byText));
}
