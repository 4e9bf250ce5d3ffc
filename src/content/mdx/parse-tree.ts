import { type Features, mdxToHast } from 'satteri';
import type { Problem } from '../../model/problem.ts';
import { type Adapted, adaptNotation, asWritten, offsetAsWritten } from './chinese-notation.ts';
import { explainSyntaxError } from './explain-syntax-error.ts';
import { restoreTree } from './restore-tree.ts';
import type { Root } from './tree.ts';

/** How the parser is set up; @astrojs/mdx must be given the same to make the same HTML. */
export const features: Features = {
  frontmatter: false,
  gfm: { footnotes: { label: '注释', backLabel: '回到正文第 {reference} 处引用' } },
};

export type ParsedTree = { readonly root: Root | null; readonly problems: readonly Problem[] };

/** How many syntax errors of one file are looked for before giving up. */
const maxErrors = 20;

/** A problem of the adapted text at its place in the text as written. */
function placed(found: Problem, { text, inserted }: Adapted): Problem {
  const start = text.split('\n', found.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
  const column = offsetAsWritten(start + found.column - 1, inserted) - offsetAsWritten(start, inserted) + 1;
  return { ...found, column, message: asWritten(found.message), hint: asWritten(found.hint) };
}

/**
 * Parses MDX to a tree without running anything, by the notation of Chinese texts. After an error that one character causes, that character is taken out of
 * play and parsing starts again, so that all errors of a file are found in one run; the tree is then `null`.
 */
export function parseTree(text: string, file: string): ParsedTree {
  const problems: Problem[] = [];
  const adapted = adaptNotation(text);
  let source = adapted.text;
  while (problems.length < maxErrors) {
    try {
      const root = mdxToHast(source, { features });
      if (root.type !== 'root') throw new TypeError('The parser gave no root.');
      restoreTree(root, adapted);
      return { root: problems.length === 0 ? root : null, problems };
    } catch (error) {
      const { problem, offset } = explainSyntaxError(error, source, file);
      problems.push(placed(problem, adapted));
      if (offset === null) break;
      source = `${source.slice(0, offset)} ${source.slice(offset + 1)}`;
    }
  }
  return { root: null, problems };
}
