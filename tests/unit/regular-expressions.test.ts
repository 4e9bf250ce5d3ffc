import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { projectRoot } from '../support/cli.ts';
import { codeOf, readSourceFiles } from '../support/source-files.ts';

/** Expressions that can take more than linear time, each with why nothing can bring that about. */
const accepted: Readonly<Record<string, string>> = {
  'scripts/tools/audit/list-pages.ts /[^/]+\\/?$/': 'addresses of pages, made of ids of at most 80 bytes',
  'src/exports/link.ts /\\/+$/': 'the address of the host, of at most 2,000 characters',
  'src/content/mdx/check-line-breaks.ts /[\\d.,，]*\\d[.,]?$/': 'the last 12 characters of a line',
  'src/words/dictionary.ts /<(\\/?)([a-z][\\w-]*)(?:[^>"]|"[^"]*")*>|[^<]+/gi': 'HTML that we wrote: each < is closed',
  'src/search/query/excerpt.ts /\\s*\\n\\s*/g': 'the text of a search unit, whose white space is folded',
  'scripts/tools/audit/weight/weigh-page.ts /@import\\s*(?:url\\()?\\s*["\']?([^"\')\\s;]+)/gi': 'our own style sheets',
  'scripts/tools/audit/weight/weigh-page.ts /(?:^|[;\\n}])\\s*(?:import|export)\\s*(?:[\\w$*{}\\s,]*?\\s*from\\s*)?["\']([^"\']+)["\']/g':
    'our own scripts',
};

/** Files that make expressions from text, each with from what. */
const made: Readonly<Record<string, string>> = {
  'src/model/site/site.ts': 'patterns of site.yaml: only compiled, to see whether they are any',
  'src/content/check/fits.ts': 'patterns of site.yaml: run within a time limit',
  'src/content/files/check-nesting.ts': 'a constant',
  'scripts/tools/audit/weight/weigh-page.ts': 'names of attributes in our own code',
  'scripts/tools/compare/site-files.ts': 'names of finished assets, escaped',
  'src/serving/headers.ts': 'the paths of our own table',
};

/** Files that compose expressions of constants while they are loaded, so that those can be looked at whole. */
const composed = [
  'src/content/text/surnames.ts',
  'src/content/mdx/check-raw-links.ts',
  'src/content/mdx/fold-lines.ts',
  'src/model/time/read-deadline.ts',
  'src/search/folding/figures.ts',
  'src/search/query/parse-query.ts',
  'src/search/suggest/other-figures.ts',
  'src/search/suggest/parts-apart.ts',
  'src/search/tokens.ts',
  'src/statements/figures/find-figures.ts',
  'src/statements/grammar/changes.ts',
  'src/statements/grammar/references.ts',
  'src/statements/grammar/refusals.ts',
  'src/statements/grammar/words-for-figures.ts',
];

type Found = { readonly path: string; readonly expressions: readonly string[]; readonly makes: boolean };

function expressionsIn(path: string): Found {
  const code = codeOf(path, readFileSync(join(projectRoot, path), 'utf8'));
  const expressions: string[] = [];
  let makes = false;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) expressions.push(node.text);
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression))
      makes ||= node.expression.text === 'RegExp';
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true));
  return { path, expressions, makes };
}

/** The expressions that a file, and what it imports of ours, makes while it is loaded. */
async function madeByLoading(path: string): Promise<string[]> {
  const expressions: string[] = [];
  const Known = RegExp;
  const record = (pattern: string | RegExp, flags?: string) => {
    const expression = new Known(pattern, flags);
    expressions.push(String(expression));
    return expression;
  };
  // Once before, so that packages are there and only our own files are loaded again.
  await import(join(projectRoot, path));
  vi.resetModules();
  vi.stubGlobal('RegExp', new Proxy(Known, { construct: (_, [pattern, flags]: [string, string?]) => record(pattern, flags) }));
  await import(join(projectRoot, path));
  vi.unstubAllGlobals();
  return expressions;
}

/** Whether an expression can take more than linear time: by going back (`Trade`, `Self`), or by beginning again at each place (`Move`). */
function isSlow(literal: string): boolean {
  const end = literal.lastIndexOf('/');
  return analyse({ source: literal.slice(1, end), flags: literal.slice(end + 1) }).reports.length > 0;
}

describe('regular expressions', () => {
  afterEach(() => vi.unstubAllGlobals());

  const files = [...readSourceFiles('src'), ...readSourceFiles('scripts')].filter(({ path }) => !path.endsWith('.css'));
  const found = files.map(({ path }) => expressionsIn(path));

  it('take linear time, whatever they meet', () => {
    const slow = found.flatMap(({ path, expressions }) => expressions.filter(isSlow).map((expression) => `${path} ${expression}`));
    expect(slow.toSorted()).toEqual(Object.keys(accepted).toSorted());
  });

  it('are made from text only where that is safe', () => {
    expect(
      found
        .filter(({ makes }) => makes)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual([...Object.keys(made), ...composed].toSorted());
  });

  it.each(composed)('take linear time as %s composes them', async (path) => {
    const expressions = await madeByLoading(path);
    expect(expressions.length).toBeGreaterThan(0);
    expect(expressions.filter(isSlow)).toEqual([]);
  });

  it('are found slow where they are', () => {
    expect(['/(a+)+$/', '/^\\s*(x)?\\s*$/', '/[?#].*$/'].map(isSlow)).toEqual([true, true, true]);
    expect(['/^[a-z]+(-[a-z]+)*$/', '/[?#]/'].map(isSlow)).toEqual([false, false]);
  });
});
