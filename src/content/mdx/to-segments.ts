import { toHtml } from 'hast-util-to-html';
import type { Clause, Mention, Segment } from '../../model/body-text.ts';
import { componentRule } from './components.ts';
import { childrenOf, headingLevel, isJsx, type Element, type Jsx, type Node, type Root } from './tree.ts';

type Anchors = { readonly clauseOf: ReadonlyMap<Node, Clause>; readonly tables: ReadonlyMap<Node, string> };
type Context = Anchors & { readonly mentions: ReadonlyMap<Jsx, Mention>; readonly firsts: ReadonlySet<Mention> };

function isExternalLink({ tagName, properties }: Element): boolean {
  return tagName === 'a' && /^https?:/i.test(String(properties['href']));
}

/** Whether an HTML element is rendered by a component of the portal: headings carry a permalink, tables scroll, links that leave the site say so. */
function isComponentElement(node: Element): boolean {
  return headingLevel(node) !== null || node.tagName === 'table' || isExternalLink(node);
}

/** The attributes of an element that its component takes over. */
function keptProps({ properties }: Element): Record<string, string> {
  return Object.fromEntries(
    ['id', 'href', 'title'].flatMap((name) => (typeof properties[name] === 'string' ? [[name, properties[name]]] : [])),
  );
}

function isDropped(node: Node): boolean {
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
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

function propsOf(node: Jsx, { mentions, firsts, tables }: Context): Record<string, string> {
  const props: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') props[attribute.name] = attribute.value;
  }
  const table = tables.get(node);
  if (table !== undefined) props['id'] = table;
  const mention = mentions.get(node);
  const anchor = componentRule(node.name ?? '')?.anchor ?? null;
  if (mention !== undefined && anchor !== null && firsts.has(mention)) props['at'] = `at-${anchor}-${mention.id}`;
  return props;
}

function partsOf(node: Node, context: Context): Segment[] {
  const children = () => mergeStrings(childrenOf(node).flatMap((child) => partsOf(child, context)));
  if (isDropped(node)) return [];
  if (isJsx(node)) return [{ component: node.name ?? '', props: propsOf(node, context), children: children() }];
  if (node.type === 'root') return children();
  if (node.type !== 'element') return [toHtml(node)];
  const clause = context.clauseOf.get(node);
  if (isComponentElement(node)) {
    const id = clause?.id ?? context.tables.get(node);
    return [{ component: node.tagName, props: { ...keptProps(node), ...(id === undefined ? {} : { id }) }, children: children() }];
  }
  const element = clause === undefined ? node : { ...node, properties: { ...node.properties, id: clause.id } };
  if (!hasComponent(node)) return [toHtml(element)];
  const shell = toHtml({ ...element, children: [] });
  const end = `</${node.tagName}>`;
  return [shell.slice(0, -end.length), ...children(), end];
}

function hasComponent(node: Node): boolean {
  if (isJsx(node) || isDropped(node) || (node.type === 'element' && isComponentElement(node))) return true;
  return childrenOf(node).some(hasComponent);
}

/** Turns a checked tree into HTML and component records. The first mention of each item gets the anchor `at-…` that the record links back to. */
export function toSegments(root: Root, anchors: Anchors, mentions: ReadonlyMap<Jsx, Mention>): Segment[] {
  const seen = new Set<string>();
  const firsts = new Set<Mention>();
  for (const mention of mentions.values()) {
    const key = `${mention.component}:${mention.id}`;
    if (!seen.has(key)) firsts.add(mention);
    seen.add(key);
  }
  return mergeStrings(partsOf(root, { ...anchors, mentions, firsts }));
}
