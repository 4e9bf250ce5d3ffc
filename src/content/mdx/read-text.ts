import type { Problem } from '../../model/problem.ts';
import { checkNotation } from './check-notation.ts';
import { checkDecodedText } from './check-decoded-text.ts';
import { checkTables } from './check-tables.ts';
import { checkTree } from './check-tree.ts';
import { findReferences } from './find-references.ts';
import { foldLines } from './fold-lines.ts';
import { parseTree } from './parse-tree.ts';
import { spellDataAttributes } from './spell-data-attributes.ts';
import { factsOf, textTree, type CheckedText } from './text-tree.ts';

export type ReadText = { readonly text: CheckedText | null; readonly problems: readonly Problem[] };

/** Reads the running text of a plan or page: parsed, held against the allow-list, divided into clauses. Lines count from the top of the file. */
export function readText(source: string, file: string): ReadText {
  const { root, problems } = parseTree(source, file);
  if (root === null) return { text: null, problems };
  const refused = checkTree(root, file);
  const widths = checkTables(root, source, file);
  const { references, problems: addresses } = findReferences(root, file);
  const found = [...refused, ...widths, ...addresses, ...checkNotation(root, source, file), ...checkDecodedText(root, source, file)];
  if (refused.length > 0) return { text: null, problems: found };
  foldLines(root);
  spellDataAttributes(root);
  const tree = textTree(root);
  return { text: { tree, facts: factsOf(tree, references) }, problems: found };
}
