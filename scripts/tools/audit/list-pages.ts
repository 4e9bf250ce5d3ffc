import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Addresses of all pages of a built site, from its base on: `plans/`, `404.html`, and '' for the first page. */
export async function listPages(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'));
  const paths = files.map((file) => relative(folder, join(file.parentPath, file.name)).replaceAll('\\', '/'));
  return paths.map((path) => path.replace(/(^|\/)index\.html$/, '$1')).toSorted();
}

/** Orders pages so that every beginning of the list holds as many templates as can be: one page of each folder, then a second of each. */
export function spreadPages(pages: readonly string[]): string[] {
  const folders = Map.groupBy(pages, (page) => page.replace(/[^/]+\/?$/, ''));
  const rounds = Math.max(0, ...Array.from(folders.values(), ({ length }) => length));
  return Array.from({ length: rounds }, (_, round) =>
    Array.from(folders.values()).flatMap((group) => group.slice(round, round + 1)),
  ).flat();
}
