import type { Mention } from '../../model/body-text.ts';
import type { ClauseTree } from './find-clauses.ts';
import { componentRule, marksItem } from './components.ts';
import { walk, type Jsx, type Node, type Root } from './tree.ts';

type Found = Pick<ClauseTree, 'clauseOf'> & { readonly tables: ReadonlyMap<Node, string>; readonly mentions: ReadonlyMap<Jsx, Mention> };

/** The anchors of a text as its page will have them: of clauses, tables, footnotes, and `at-…` where it first states an item. */
export function findAnchors(root: Root, { clauseOf, tables, mentions }: Found): readonly string[] {
  const anchors = new Set<string>();
  walk(root, (node) => {
    const id = clauseOf.get(node)?.id ?? tables.get(node) ?? (node.type === 'element' ? node.properties['id'] : undefined);
    if (typeof id === 'string') anchors.add(id);
  });
  for (const { component, id } of mentions.values()) {
    if (marksItem(component)) anchors.add(`at-${componentRule(component)?.anchor}-${id}`);
  }
  return [...anchors];
}
