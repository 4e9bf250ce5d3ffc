import type { Element, Nodes, Root } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';

export type Node = Nodes;
export type Jsx = MdxJsxFlowElementHast | MdxJsxTextElementHast;
export type { Element, Root };

/** Whether a node is a component or an HTML tag written by the author. */
export function isJsx(node: Node): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The children of a node; none for text and the like. */
export function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? node.children : [];
}

/** Calls `visit` for a node and all below it in document order, with the nodes around it from the outermost in. */
export function walk(root: Node, visit: (node: Node, ancestors: readonly Node[]) => void): void {
  const around: Node[] = [];
  const enter = (node: Node): void => {
    visit(node, around);
    around.push(node);
    for (const child of childrenOf(node)) enter(child);
    around.pop();
  };
  enter(root);
}

/** The text of a node and all below it, without line breaks. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  return childrenOf(node).map(textOf).join('');
}

/** The words of a node and all below it, with white space folded. */
export function wordsOf(node: Node): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

/** Whether a node is an element of a name. */
export function isElement(node: Node, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}

/** Whether a node is an expression in braces, of which a checked tree holds comments only. */
export function isExpression(node: Node): boolean {
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
}

/** Line and column of a node, from 1. */
export function placeOf(node: Node): { readonly line: number; readonly column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** The level 1 to 6 of a heading, or `null`. */
export function headingLevel(node: Node): number | null {
  const level = node.type === 'element' ? /^h([1-6])$/.exec(node.tagName)?.[1] : undefined;
  return level === undefined ? null : Number(level);
}

/** Whether a node is the heading that the parser itself puts above the footnotes. */
export function isFootnoteLabel(node: Node): boolean {
  return node.type === 'element' && node.properties['id'] === 'footnote-label';
}
