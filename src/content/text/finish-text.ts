import type { BodyText, Segment } from '../../model/body-text.ts';
import type { CheckedText } from '../mdx/text-tree.ts';
import type { Root } from '../mdx/tree.ts';
import { addTableHeads, nameTable, tablesIn } from './accessible-tables.ts';
import { addAnchors } from './add-anchors.ts';
import { clauseTexts } from './clause-texts.ts';
import { nameHeadings, partNumber } from './headings.ts';
import { markBlocks } from './mark-blocks.ts';
import { loadPicturesLate } from './size-pictures.ts';
import { toSegments } from './to-segments.ts';

/** Makes a checked tree what its page shows, but for what follows from its words. Changes it in place. */
export function finishTree({ tree }: CheckedText, { isPlan }: { readonly isPlan: boolean }): void {
  const { root, clauseOf } = tree;
  addAnchors(tree);
  if (isPlan) for (const [node, clause] of clauseOf) partNumber(node, clause);
  tablesIn(root).forEach(addTableHeads);
  markBlocks(root);
  loadPicturesLate(root);
}

/** Prints a finished tree, in whatever script its words are by now. Changes it in place. */
export function printTree(root: Root): readonly Segment[] {
  nameHeadings(root);
  tablesIn(root).forEach(nameTable);
  return toSegments(root);
}

/** The running text of a finished tree. */
export function finishedText({ tree, facts }: CheckedText): BodyText {
  const dashes = new Set(facts.clauses.filter(({ kind }) => kind === 'dash').map(({ id }) => id));
  return { ...facts, texts: clauseTexts(tree.root, dashes), segments: printTree(tree.root) };
}
