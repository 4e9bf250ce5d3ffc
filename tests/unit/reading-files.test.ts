import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../support/cli.ts';
import { codeOf, readSourceFiles } from '../support/source-files.ts';

/** What only writes, or only asks for names and whether something is there. */
const harmless = new Set(
  'existsSync mkdirSync mkdtempSync realpathSync rmSync writeFileSync createWriteStream chmodSync renameSync lstatSync '
    .concat('mkdir mkdtemp realpath rename rm symlink writeFile')
    .split(' '),
);

/**
 * The files that open others, or walk or watch folders, each with what: nothing but the first three looks into a content folder. The
 * preview watches it with the watcher of Astro's server, which opens no file and follows no link.
 */
const readers: Readonly<Record<string, string>> = {
  'src/content/files/guarded-file.ts': 'files of the content folder, guarded',
  'src/content/files/list-files.ts': 'names in the content folder',
  'src/content/load-content.ts': 'whether there is a content folder',
  'scripts/cli/replace-text.ts': 'a plan that was read through the guards a moment before',
  'src/publish/browser/open-with-font.ts': 'a package',
  'src/publish/browser/unpack-chromium.ts': 'a package',
  'scripts/tools/audit/checks/axe.ts': 'a package',
  'src/publish/pdf/paper-font.ts': 'a package',
  'src/publish/marker.ts': 'package.json',
  'scripts/tools/supply/check-node.ts': 'the record beside it',
  'scripts/supply.ts': 'package-lock.json and the recipes of the project',
  'scripts/tools/audit/server/check-file.ts': 'the finished site',
  'scripts/tools/audit/server/check-conditions.ts': 'the finished site',
  'scripts/tools/audit/server/check-refusals.ts': 'the finished site',
  'scripts/tools/audit/server/site-files.ts': 'the finished site',
  'scripts/tools/audit/list-pages.ts': 'the finished site',
  'scripts/tools/audit/weight/weigh-page.ts': 'the finished site',
  'src/search/index/check-index.ts': 'the finished site',
  'src/serving/own/find-file.ts': 'the finished site',
  'src/serving/own/site-handler.ts': 'the finished site',
  'src/publish/output-folder.ts': 'names in the folder of the output',
  'src/publish/precompress.ts': 'the finished site',
  'src/publish/verify-output.ts': 'the finished site',
  'src/publish/write-archive.ts': 'the finished site',
  'src/publish/write-pdfs.ts': 'the finished site',
  'src/content/snapshot.ts': 'the snapshot',
  'scripts/tools/compare/site-files.ts': 'two finished sites',
  'scripts/mutants.ts': 'a copy of the project',
  'scripts/tools/mutants/draw.ts': 'a copy of the project',
  'scripts/tools/mutants/project-copy.ts': 'the project, to copy it',
  'scripts/tools/mutants/test-runner.ts': 'a copy of the project',
  'scripts/tools/fuzz/judge-site.ts': 'a finished site',
  'scripts/tools/fuzz/judge-words.ts': 'a finished site',
  'scripts/tools/bench/search/serve-counted.ts': 'a finished site',
  'scripts/tools/bench/search/shown-strings.ts': 'a finished site',
  'scripts/tools/bench/measure/process-tree.ts': 'processes',
  'scripts/tools/bench/statements/load-input.ts': 'texts, labels and facts that the caller names',
  'scripts/tools/bench/measure/output-size.ts': 'a finished site',
};

/** Packages that send files of a folder: they follow links and open whatever lies there. */
const senders = new Set(['sirv', 'send', '@fastify/send', '@fastify/static', 'serve-static', 'serve-handler', 'express']);

/** Our own server of a folder, and who gives it one. */
const handlers = new Set(['src/serving/own/site-handler.ts', 'src/serving/own/site-server.ts']);
const servers: Readonly<Record<string, string>> = {
  'scripts/cli/audit-site.ts': 'a finished site',
  'scripts/cli/serve-site.ts': 'a folder with the marker of a finished site',
  'scripts/tools/audit/server/programs/preview.ts': 'a finished site',
  'scripts/tools/fuzz/judge-browser.ts': 'a finished site',
};

/** The names that a file takes from Node's modules of files; `*` where it takes the whole module. */
function namesFromFs(path: string): string[] {
  const code = codeOf(path, readFileSync(join(projectRoot, path), 'utf8'));
  const tree = ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest);
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const isFs = (specifier: ts.Node | undefined) =>
      specifier !== undefined && ts.isStringLiteral(specifier) && /^(?:node:)?fs(?:\/promises)?$/.test(specifier.text);
    if (ts.isImportDeclaration(node) && isFs(node.moduleSpecifier)) {
      const bindings = node.importClause?.namedBindings;
      const named = bindings !== undefined && ts.isNamedImports(bindings) && node.importClause?.name === undefined;
      names.push(...(named ? bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text) : ['*']));
    }
    if (ts.isCallExpression(node) && node.arguments.some(isFs)) names.push('*');
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

describe('reading files', () => {
  const sources = [...readSourceFiles('src'), ...readSourceFiles('scripts')]
    .map(({ path }) => path)
    .filter((path) => !path.endsWith('.css'));
  const opening = sources.filter((path) => namesFromFs(path).some((name) => !harmless.has(name)));

  it('is done only by files that say what they read', () => {
    expect(opening.filter((path) => !Object.hasOwn(readers, path))).toEqual([]);
  });

  it('is done by all of them', () => {
    expect(Object.keys(readers).filter((path) => !opening.includes(path))).toEqual([]);
  });

  it('is not left to a package that opens files of the content folder by itself', () => {
    const files = [...readSourceFiles('src'), ...readSourceFiles('scripts')];
    const sending = files.filter(({ packages }) => packages.some((name) => senders.has(name)));
    expect(sending.map(({ path }) => path)).toEqual(['src/serving/own/site-handler.ts']);
    const serving = files.filter((file) => file.files.some((name) => handlers.has(name)) && !handlers.has(file.path));
    expect(serving.map(({ path }) => path).toSorted()).toEqual(Object.keys(servers).toSorted());
  });
});
