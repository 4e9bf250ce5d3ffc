import type { Span } from '../../statements/text/span.ts';
import { childrenOf, headingLevel, isJsx, type Jsx, type Node, placeOf, type Root } from '../mdx/tree.ts';

/** Where a component stands in the words of a text: its own, and where the section under the heading above it begins. */
export type MarkPlace = { readonly span: Span; readonly section: number };

/** The words of a text, a line for each block, and where in them each component and heading stands. */
export type MarkedWords = {
  readonly text: string;
  readonly places: ReadonlyMap<Jsx, MarkPlace>;
  readonly headings: readonly Span[];
  /** The line of the source in which a character of the words stands. */
  readonly lineAt: (place: number) => number;
};

const blocks = new Set([
  'blockquote',
  'br',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tr',
  'ul',
]);
const cells = new Set(['td', 'th']);

/** Finds the last entry that begins at or before a place. */
function entryAt<E extends { readonly start: number }>(entries: readonly E[], place: number): E | undefined {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1];
}

/** Reads a checked tree as lines of words, cells of a table parted by tabs; signs of footnotes are left out. */
export function markedWords(root: Root): MarkedWords {
  let text = '';
  let section = 0;
  const places = new Map<Jsx, MarkPlace>();
  const headings: Span[] = [];
  const lines: { readonly start: number; readonly line: number }[] = [];
  const breakLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const addText = (value: string, first: number) => {
    for (const [index, words] of value.split('\n').entries()) {
      lines.push({ start: text.length, line: first + index });
      text += words;
    }
  };
  const read = (node: Node): void => {
    if (node.type === 'text') {
      addText(node.value, placeOf(node).line);
      return;
    }
    const name = node.type === 'element' ? node.tagName : '';
    if (name === 'sup') return;
    if (blocks.has(name)) breakLine();
    const start = text.length;
    childrenOf(node).forEach(read);
    if (isJsx(node)) places.set(node, { span: { start, end: text.length }, section });
    if (headingLevel(node) !== null) headings.push({ start, end: text.length });
    if (cells.has(name)) text += '\t';
    if (blocks.has(name)) breakLine();
    if (headingLevel(node) !== null) section = text.length;
  };
  read(root);
  return { text, places, headings, lineAt: (place) => entryAt(lines, place)?.line ?? 1 };
}
