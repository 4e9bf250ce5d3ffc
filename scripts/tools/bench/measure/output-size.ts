import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export type OutputSize = { readonly files: number; readonly pages: number; readonly bytes: number };

/** Counts the files, pages and bytes of a built site. */
export async function outputSize(folder: string): Promise<OutputSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  let bytes = 0;
  for (const path of paths) bytes += (await stat(path)).size;
  return { files: paths.length, pages: paths.filter((path) => path.endsWith('.html')).length, bytes };
}
