import { mdxToHast } from 'satteri';
import type { Problem } from '../../model/problem.ts';
import { explainSyntaxError } from './explain-syntax-error.ts';
import { features } from './features.ts';
import type { Root } from './tree.ts';

export type ParsedTree = { readonly root: Root | null; readonly problems: readonly Problem[] };

/** How many syntax errors of one file are looked for before giving up. */
const maxErrors = 20;

/**
 * Parses MDX to a tree without running anything. After an error that one character causes, that character is taken out of
 * play and parsing starts again, so that all errors of a file are found in one run; the tree is then `null`.
 */
export function parseTree(text: string, file: string): ParsedTree {
  const problems: Problem[] = [];
  let source = text;
  while (problems.length < maxErrors) {
    try {
      const root = mdxToHast(source, { features });
      if (root.type !== 'root') throw new TypeError('The parser gave no root.');
      return { root: problems.length === 0 ? root : null, problems };
    } catch (error) {
      const { problem, offset } = explainSyntaxError(error, source, file);
      problems.push(problem);
      if (offset === null) break;
      source = `${source.slice(0, offset)} ${source.slice(offset + 1)}`;
    }
  }
  return { root: null, problems };
}
