import { childrenOf, isExpression, isJsx, walk, type Jsx, type Node, type Root } from '../mdx/tree.ts';
import { marksItem } from '../mdx/components.ts';
import { setAttribute } from './attributes.ts';

const blocks = new Set(['blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'ol', 'p', 'pre', 'section', 'table', 'ul']);
const blockComponents = new Set(['TargetChart', 'TargetTable']);

function isBlock(node: Node): boolean {
  if (node.type === 'element') return blocks.has(node.tagName);
  return isJsx(node) && (marksItem(node.name ?? '') ? startsWithBlock(node) : blockComponents.has(node.name ?? ''));
}

/** Whether what a component marks begins with a block, so that it may not stand inside a `span`. */
export function startsWithBlock(node: Jsx): boolean {
  const first = childrenOf(node).find((child) => !isExpression(child) && !(child.type === 'text' && child.value.trim() === ''));
  return first !== undefined && isBlock(first);
}

/** Tells every mark around blocks that it is one, by the attribute `block`. Changes the tree in place. */
export function markBlocks(root: Root): void {
  walk(root, (node) => {
    if (isJsx(node) && marksItem(node.name ?? '') && startsWithBlock(node)) setAttribute(node, 'block', 'true');
  });
}
