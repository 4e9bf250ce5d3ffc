import type { Clause } from '../../model/body-text.ts';
import { headingLevel, walk, wordsOf, type Element, type Node, type Root } from '../mdx/tree.ts';

/** Puts the printed number that a heading begins with into an element of its own. Changes the heading in place. */
export function partNumber(heading: Node, { number, title }: Pick<Clause, 'number' | 'title'>): void {
  if (heading.type !== 'element' || headingLevel(heading) === null) return;
  const [first] = heading.children;
  if (number === null || first?.type !== 'text' || !first.value.startsWith(number) || wordsOf(heading) !== number + title) return;
  const apart: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['number'] },
    children: [{ type: 'text', value: number }],
  };
  heading.children = [apart, { ...first, value: first.value.slice(number.length) }, ...heading.children.slice(1)];
}

/** Tells every heading its words, which name its permalink. Changes the tree in place. */
export function nameHeadings(root: Root): void {
  walk(root, (node) => {
    if (node.type === 'element' && headingLevel(node) !== null) node.properties['words'] = wordsOf(node);
  });
}
