import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Paths of the files of a finished site, from its root, in a fixed order; the compressed copies beside them are not listed. */
export async function siteFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const all = new Set(paths.map((path) => path.replaceAll('\\', '/')));
  return [...all].filter((path) => !/\.(?:br|gz)$/.test(path) || !all.has(path.slice(0, -3))).toSorted();
}

/** The address of a file of a site under its base: a page by its folder, Chinese names percent-encoded. */
export function addressOfFile(base: string, path: string): string {
  const named = path.replace(/(^|\/)index\.html$/, '$1');
  return base + named.split('/').map(encodeURIComponent).join('/');
}
