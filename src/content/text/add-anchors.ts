import type { Mention } from '../../model/body-text.ts';
import { componentRule } from '../mdx/components.ts';
import { isJsx, type Jsx, type Node } from '../mdx/tree.ts';
import type { TextTree } from '../mdx/text-tree.ts';
import { setAttribute } from './attributes.ts';

function setId(node: Node, id: string): void {
  if (isJsx(node)) setAttribute(node, 'id', id);
  else if (node.type === 'element') node.properties['id'] = id;
}

/** The first mention of each item. */
function firstMentions(mentions: ReadonlyMap<Jsx, Mention>): ReadonlyMap<Jsx, Mention> {
  const firsts = new Map<string, readonly [Jsx, Mention]>();
  for (const [node, mention] of mentions) {
    const key = `${mention.component}:${mention.id}`;
    if (!firsts.has(key)) firsts.set(key, [node, mention]);
  }
  return new Map(firsts.values());
}

/**
 * Gives clauses and tables their anchors, and the first mention of each item the anchor `at-…` that the record links back to. Changes
 * the tree in place.
 */
export function addAnchors({ clauseOf, tables, mentions }: TextTree): void {
  for (const [node, { id }] of clauseOf) setId(node, id);
  for (const [node, id] of tables) setId(node, id);
  for (const [node, { component, id }] of firstMentions(mentions)) {
    const anchor = componentRule(component)?.anchor ?? null;
    if (anchor !== null) setAttribute(node, 'at', `at-${anchor}-${id}`);
  }
}
