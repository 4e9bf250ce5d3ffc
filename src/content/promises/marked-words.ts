import type { Span } from '../../statements/text/span.ts';
import { childrenOf, headingLevel, isJsx, type Jsx, type Node, type Root } from '../mdx/tree.ts';

/** Where a component stands in the words of a text: its own, and where the section under the heading above it begins. */
export type MarkPlace = { readonly span: Span; readonly section: number };

/** The words of a text, a line for each block, and where in them each component stands. */
export type MarkedWords = { readonly text: string; readonly places: ReadonlyMap<Jsx, MarkPlace> };

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

/** Reads a checked tree as lines of words, cells of a table parted by tabs; signs of footnotes are left out. */
export function markedWords(root: Root): MarkedWords {
  let text = '';
  let section = 0;
  const places = new Map<Jsx, MarkPlace>();
  const breakLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const read = (node: Node): void => {
    if (node.type === 'text') {
      text += node.value.replaceAll('\n', '');
      return;
    }
    const name = node.type === 'element' ? node.tagName : '';
    if (name === 'sup') return;
    if (blocks.has(name)) breakLine();
    const start = text.length;
    childrenOf(node).forEach(read);
    if (isJsx(node)) places.set(node, { span: { start, end: text.length }, section });
    if (cells.has(name)) text += '\t';
    if (blocks.has(name)) breakLine();
    if (headingLevel(node) !== null) section = text.length;
  };
  read(root);
  return { text, places };
}
