import { toHtml } from 'hast-util-to-html';
import type { Segment } from '../../model/body-text.ts';
import { childrenOf, headingLevel, isExpression, isJsx, type Element, type Jsx, type Node, type Root } from '../mdx/tree.ts';
import { attributesOf } from './attributes.ts';

const elements = new Set(['a', 'img', 'table']);

/** Whether a view prints an element: headings carry a permalink, tables scroll, links and pictures lead where the page stands. */
function isComponentElement(node: Element): boolean {
  return headingLevel(node) !== null || elements.has(node.tagName);
}

function hasComponent(node: Node): boolean {
  if (isJsx(node) || isExpression(node) || (node.type === 'element' && isComponentElement(node))) return true;
  return childrenOf(node).some(hasComponent);
}

function mergeStrings(parts: readonly Segment[]): Segment[] {
  const merged: Segment[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else if (part !== '') merged.push(part);
  }
  return merged;
}

function propsOf({ attributes }: Jsx): Record<string, string> {
  const props: Record<string, string> = {};
  for (const attribute of attributes)
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') props[attribute.name] = attribute.value;
  return props;
}

function partsOf(node: Node): readonly Segment[] {
  if (isExpression(node)) return [];
  if (isJsx(node)) return [{ component: node.name ?? '', props: propsOf(node), children: partsIn(node) }];
  if (node.type === 'root') return partsIn(node);
  if (node.type !== 'element') return [toHtml(node)];
  if (isComponentElement(node)) return [{ component: node.tagName, props: attributesOf(node), children: partsIn(node) }];
  if (!hasComponent(node)) return [toHtml(node)];
  const end = `</${node.tagName}>`;
  return [toHtml({ ...node, children: [] }).slice(0, -end.length), ...partsIn(node), end];
}

function partsIn(node: Node): readonly Segment[] {
  return mergeStrings(childrenOf(node).flatMap(partsOf));
}

/** Prints a finished tree: HTML, and a record for everything that a view prints. */
export function toSegments(root: Root): readonly Segment[] {
  return partsIn(root);
}
