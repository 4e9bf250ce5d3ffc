import { walk, type Root } from './tree.ts';

/** A line of a text that is no code: its number from 1, and its words with blanks for code within it. */
export type SourceLine = { readonly number: number; readonly text: string };

/** The lines of a text without those of code blocks, where nothing is notation. */
export function sourceLines(root: Root, source: string): readonly SourceLine[] {
  const code = new Set<number>();
  walk(root, ({ position, ...node }) => {
    if (node.type !== 'element' || node.tagName !== 'pre' || position === undefined) return;
    for (let line = position.start.line; line <= position.end.line; line += 1) code.add(line);
  });
  return source
    .split('\n')
    .map((text, index) => ({ number: index + 1, text: text.replace(/(`+)[^`]+\1(?!`)/g, (span) => ' '.repeat(span.length)) }))
    .filter(({ number, text }) => text !== '' && !code.has(number));
}
