/**
 * The words under which Pagefind files a folded text: every pair of neighbouring characters, then the last character alone.
 * A phrase of pairs is therefore exactly a substring, and the single character at the end keeps a phrase from running into the next field.
 */
export function tokensOf(folded: string): readonly string[] {
  const characters = Array.from(folded);
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}

/** The pairs of a folded phrase in order; empty for a single character. */
export function pairsOf(folded: string): readonly string[] {
  return tokensOf(folded).slice(0, -1);
}
