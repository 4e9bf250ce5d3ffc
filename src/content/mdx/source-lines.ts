import { walk, type Root } from './tree.ts';

/** A line of a text that is no code: its number from 1, and its words with blanks for code within it. */
export type SourceLine = { readonly number: number; readonly text: string };

/** A line with blanks for code: what stands between two equally long runs of backticks, and these. */
function withoutCode(line: string): string {
  const runs = Array.from(line.matchAll(/`+/g), ({ 0: { length }, index }) => ({ length, index }));
  const last = new Map(runs.map(({ length }, order) => [length, order]));
  let plain = '';
  let end = 0;
  for (let order = 0; order < runs.length; order += 1) {
    const open = runs[order];
    if (open === undefined || (last.get(open.length) ?? order) === order) continue;
    do order += 1;
    while (runs[order]?.length !== open.length);
    const after = (runs[order]?.index ?? 0) + open.length;
    plain += line.slice(end, open.index) + ' '.repeat(after - open.index);
    end = after;
  }
  return plain + line.slice(end);
}

/** The lines of a text without those of code blocks, where nothing is notation. */
export function sourceLines(root: Root, source: string): readonly SourceLine[] {
  const code = new Set<number>();
  walk(root, ({ position, ...node }) => {
    if (node.type !== 'element' || node.tagName !== 'pre' || position === undefined) return;
    for (let line = position.start.line; line <= position.end.line; line += 1) code.add(line);
  });
  return source
    .split('\n')
    .map((text, index) => ({ number: index + 1, text: withoutCode(text) }))
    .filter(({ number, text }) => text !== '' && !code.has(number));
}
