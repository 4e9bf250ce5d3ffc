import { childrenOf, headingLevel, type Element, type Node, type Root } from '../mdx/tree.ts';

const blocks = new Set(['blockquote', 'br', 'hr', 'li', 'ol', 'p', 'pre', 'section', 'table', 'td', 'th', 'tr', 'ul']);

const tidy = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/[\s\u21a9]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/**
 * The words that stand under each clause of a tree with anchors, without headings and footnote signs, one line for each block; paragraphs
 * count to their heading, or to `s0` above every heading. `dashes`: the anchors of the dash items, which count for themselves.
 */
export function clauseTexts(root: Root, dashes: ReadonlySet<string>): Readonly<Record<string, string>> {
  const texts = new Map<string, string>();
  let heading = 's0';
  let dash: string | null = null;
  const append = (text: string) => {
    const anchor = dash ?? heading;
    if (text !== '') texts.set(anchor, (texts.get(anchor) ?? '') + text);
  };
  const readElement = (node: Element) => {
    const id = node.properties['id'];
    if (typeof id === 'string' && dashes.has(id)) dash = id;
    const isBlock = blocks.has(node.tagName);
    if (isBlock) append('\n');
    childrenOf(node).forEach(read);
    if (isBlock) append('\n');
    if (node.tagName === 'p') dash = null;
  };
  const read = (node: Node): void => {
    if (node.type === 'text') append(node.value);
    else if (node.type !== 'element') childrenOf(node).forEach(read);
    else if (headingLevel(node) !== null) {
      heading = String(node.properties['id'] ?? heading);
      dash = null;
      if (!texts.has(heading)) texts.set(heading, '');
    } else if (node.tagName !== 'sup') readElement(node);
  };
  read(root);
  return Object.fromEntries(Array.from(texts, ([anchor, text]) => [anchor, tidy(text)]));
}
