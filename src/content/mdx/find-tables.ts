import type { ClauseTree } from './find-clauses.ts';
import { isJsx, walk, type Node, type Root } from './tree.ts';

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
