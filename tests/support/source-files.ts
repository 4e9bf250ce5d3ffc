import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** A file of the generator's own code: its path from the project's root, its lines and what it imports. */
export type SourceFile = {
  readonly path: string;
  readonly lines: number;
  /** Files of ours that it imports, as paths from the project's root. */
  readonly files: readonly string[];
  /** Packages and modules of Node that it imports, as written. */
  readonly packages: readonly string[];
};

const root = join(import.meta.dirname, '../..');

/** Reads all code under a folder of the project. */
export function readSourceFiles(folder: string): SourceFile[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return names.filter((name) => /\.(ts|mjs|astro|mdx|css)$/.test(name)).map((name) => readSourceFile(`${folder}/${name}`));
}

function readSourceFile(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const imports = path.endsWith('.css')
    ? []
    : ts.preProcessFile(codeOf(path, text), true, true).importedFiles.map(({ fileName }) => fileName);
  const resolve = (name: string) => posix.join(posix.dirname(path), name);
  return {
    path,
    lines: text.split('\n').length - 1,
    files: imports.filter((name) => name.startsWith('.')).map(resolve),
    packages: imports.filter((name) => !name.startsWith('.')),
  };
}

/** The code in a file: the frontmatter and the scripts of a component, the import lines of a page in MDX. */
export function codeOf(path: string, text: string): string {
  if (path.endsWith('.astro')) {
    const frontmatter = /^---\r?\n(.*?)^---$/ms.exec(text)?.[1] ?? '';
    const scripts = Array.from(text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs), ([, script]) => script);
    return [frontmatter, ...scripts].join('\n');
  }
  if (path.endsWith('.mdx'))
    return text
      .split('\n')
      .filter((line) => /^(import|export)\b/.test(line))
      .join('\n');
  return text;
}
