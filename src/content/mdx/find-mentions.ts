import type { Mention } from '../../model/body-text.ts';
import { componentRule } from './components.ts';
import type { ClauseTree } from './find-clauses.ts';
import { isJsx, placeOf, textOf, walk, type Jsx, type Node, type Root } from './tree.ts';

/** The literal value of an attribute of a checked component. */
export function attributeOf(node: Jsx, name: string): string {
  const found = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return found?.type === 'mdxJsxAttribute' && typeof found.value === 'string' ? found.value : '';
}

/** Finds every use of a component that names an item, with its words and the heading or dash item it stands in. */
export function findMentions(root: Root, { clauses, clauseOf }: ClauseTree): ReadonlyMap<Jsx, Mention> {
  const mentions = new Map<Jsx, Mention>();
  let heading: string | null = null;
  walk(root, (node: Node, ancestors) => {
    const own = clauseOf.get(node);
    if (own?.kind === 'heading') heading = own.id;
    if (!isJsx(node) || componentRule(node.name ?? '')?.attribute !== 'id') return;
    const dash = ancestors.map((ancestor) => clauseOf.get(ancestor)).findLast((clause) => clause?.kind === 'dash');
    const inHeading = ancestors.map((ancestor) => clauseOf.get(ancestor)).findLast((clause) => clause?.kind === 'heading');
    const clause = dash?.id ?? inHeading?.id ?? heading ?? clauses[0]?.id ?? null;
    mentions.set(node, { component: node.name ?? '', id: attributeOf(node, 'id'), words: textOf(node).trim(), clause, ...placeOf(node) });
  });
  return mentions;
}
