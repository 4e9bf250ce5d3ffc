import type { ClauseTree } from './find-clauses.ts';
import { isJsx, type Jsx, type Node, type Root, walk } from './tree.ts';
import type { Mention } from '../../model/body-text.ts';
import { componentRule, marksItem } from './components.ts';

/** The anchor of each table of a text (`s1-2-t1`): counted from 1 under its heading, under `s0` above the first. */
export function findTables(root: Root, { clauseOf }: ClauseTree): ReadonlyMap<Node, string> {
  const anchors = new Map<Node, string>();
  let [heading, count] = ['s0', 0];
  walk(root, (node) => {
    const clause = clauseOf.get(node);
    if (clause?.kind === 'heading') [heading, count] = [clause.id, 0];
    const isTable = isJsx(node) ? node.name === 'TargetTable' : node.type === 'element' && node.tagName === 'table';
    if (isTable) anchors.set(node, `${heading}-t${(count += 1)}`);
  });
  return anchors;
}

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
