import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFile } from '../exports/site-map.ts';

/** Writes files into a finished site; gives their paths relative to its root. */
export async function writeSiteFiles(site: string, files: readonly SiteFile[]): Promise<readonly string[]> {
  for (const { address, text } of files) {
    const path = join(site, address);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return files.map(({ address }) => address.slice(1));
}
