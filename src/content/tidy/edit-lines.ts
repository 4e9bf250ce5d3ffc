import type { Lines } from './written-entries.ts';

/** What is to become of lines: some are taken away, others come in before or at the place of a line. */
export type Edit = {
  readonly remove: readonly Lines[];
  readonly insert: readonly { readonly at: number; readonly lines: readonly string[] }[];
};

/** Carries out edits; what they do not name stays as it is, to the letter. */
export function editLines(lines: readonly string[], { remove, insert }: Edit): string[] {
  const removed = new Set(remove.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)));
  const comingAt = (at: number) => insert.filter((each) => each.at === at).flatMap((each) => each.lines);
  return [...lines.flatMap((line, at) => [...comingAt(at), ...(removed.has(at) ? [] : [line])]), ...comingAt(lines.length)];
}
