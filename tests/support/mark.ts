/** A text with one place marked by `‸`: the text without the mark, and the line and column (from 1) where it stood. */
export function unmark(text: string): { readonly text: string; readonly line: number; readonly column: number } {
  const at = text.indexOf('‸');
  if (at === -1) throw new Error(`No place is marked with ‸ in ${JSON.stringify(text.slice(0, 80))}`);
  const before = text.slice(0, at).split('\n');
  return { text: text.replace('‸', ''), line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
