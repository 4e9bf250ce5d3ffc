import type { BodyText } from '../../model/body-text.ts';
import type { Problem } from '../../model/problem.ts';
import { checkNotation } from './check-notation.ts';
import { checkDecodedText } from './check-decoded-text.ts';
import { checkTables } from './check-tables.ts';
import { checkTree } from './check-tree.ts';
import { findAnchors } from './find-anchors.ts';
import { findClauses } from './find-clauses.ts';
import { findMentions } from './find-mentions.ts';
import { findReferences } from './find-references.ts';
import { findTables } from './find-tables.ts';
import { foldLines } from './fold-lines.ts';
import { parseTree } from './parse-tree.ts';
import { spellDataAttributes } from './spell-data-attributes.ts';
import { toSegments } from './to-segments.ts';

export type ReadText = { readonly text: BodyText | null; readonly problems: readonly Problem[] };

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
  const tree = findClauses(root);
  const mentions = findMentions(root, tree);
  const tables = findTables(root, tree);
  return {
    text: {
      segments: toSegments(root, { ...tree, tables }, mentions),
      clauses: tree.clauses,
      mentions: [...mentions.values()],
      references,
      anchors: findAnchors(root, { ...tree, tables, mentions }),
    },
    problems: found,
  };
}
