import type { TextFacts } from '../../model/body-text.ts';
import { findAnchors, findTables } from './find-anchors.ts';
import { findClauses, type ClauseTree } from './find-clauses.ts';
import { findMentions } from './find-mentions.ts';
import type { Node, Root } from './tree.ts';

/** A tree with what its nodes are: clauses, tables with their anchors, mentions of items. */
export type TextTree = ClauseTree & {
  readonly root: Root;
  readonly tables: ReadonlyMap<Node, string>;
  readonly mentions: ReturnType<typeof findMentions>;
};

/** A running text that was checked, as a tree, with what the linker needs of it. */
export type CheckedText = { readonly tree: TextTree; readonly facts: TextFacts };

/** Finds clauses, tables and mentions of a checked tree. */
export function textTree(root: Root): TextTree {
  const clauses = findClauses(root);
  return { root, ...clauses, tables: findTables(root, clauses), mentions: findMentions(root, clauses) };
}

/** What the linker needs of a tree. */
export function factsOf(tree: TextTree, references: TextFacts['references']): TextFacts {
  return { clauses: tree.clauses, mentions: [...tree.mentions.values()], references, anchors: findAnchors(tree.root, tree) };
}
