import type { Clause, Mention } from '../../model/body-text.ts';
import { componentRule } from './components.ts';
import type { ClauseTree } from './find-clauses.ts';
import { childrenOf, isJsx, placeOf, textOf, walk, type Jsx, type Node, type Root } from './tree.ts';

/** The literal value of an attribute of a checked component. */
export function attributeOf(node: Jsx, name: string): string {
  const found = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return found?.type === 'mdxJsxAttribute' && typeof found.value === 'string' ? found.value : '';
}

type Around = { readonly ancestors: readonly Node[]; readonly heading: Clause | null; readonly last: Clause | null };

/** The clause in which the words of a component stand; `null` where no paragraph, dash item or heading is near. */
function clauseAt(node: Jsx, { clauseOf }: ClauseTree, { ancestors, heading, last }: Around): Clause | null {
  const around = ancestors.map((ancestor) => clauseOf.get(ancestor)).filter((clause) => clause !== undefined);
  const narrow = around.findLast(({ kind }) => kind !== 'paragraph');
  if (narrow !== undefined) return narrow;
  const first = firstClause(node, clauseOf);
  if (first?.kind === 'heading') return first;
  // Above the first heading a paragraph is the innermost clause there is; a list belongs to the one that leads to it.
  return heading ?? around.at(-1) ?? first ?? last;
}

/** The clause that a block begins with. */
function firstClause(node: Node, clauseOf: ClauseTree['clauseOf']): Clause | null {
  for (const child of childrenOf(node)) {
    const found = clauseOf.get(child) ?? firstClause(child, clauseOf);
    if (found !== null) return found;
  }
  return null;
}

/** Finds every use of a component that names an item, with its words and the clause they stand in: a heading or dash item, above the first heading a paragraph. */
export function findMentions(root: Root, tree: ClauseTree): ReadonlyMap<Jsx, Mention> {
  const mentions = new Map<Jsx, Mention>();
  let [heading, last]: (Clause | null)[] = [null, null];
  walk(root, (node, ancestors) => {
    last = tree.clauseOf.get(node) ?? last ?? null;
    if (last?.kind === 'heading') heading = last;
    if (!isJsx(node) || componentRule(node.name ?? '')?.attribute !== 'id') return;
    const clause = clauseAt(node, tree, { ancestors, heading: heading ?? null, last })?.id ?? null;
    mentions.set(node, { component: node.name ?? '', id: attributeOf(node, 'id'), words: textOf(node).trim(), clause, ...placeOf(node) });
  });
  return mentions;
}
