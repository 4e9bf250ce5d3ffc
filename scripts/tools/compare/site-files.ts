import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/** The files of a built site by their path; of assets, whose names hold a hash, by what they hold. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

const assets = '_astro/';
/** Made from other files of the site, and therefore equal where those are. */
const compressed = new Set(['.gz', '.br']);
const words = new Set(['.html', '.css', '.js', '.json', '.xml', '.txt', '.svg', '.csv', '.ics']);

async function readFolder(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !compressed.has(extname(entry.name)))
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(paths.map(async (path) => [relative(folder, path).split(sep).join('/'), await readFile(path)] as const)),
  );
}

/** Takes the names of assets for what they hold: a chunk that was renamed is the same chunk. */
function namesByContent(files: ReadonlyMap<string, Buffer>): (text: string) => string {
  const names = [...files.keys()].filter((path) => path.startsWith(assets)).map((path) => path.slice(assets.length));
  if (names.length === 0) return (text) => text;
  const name = new RegExp(names.map((each) => each.replace(/[^\w-]/g, String.raw`\$&`)).join('|'), 'g');
  const hold = (each: string) => (files.get(assets + each) ?? Buffer.alloc(0)).toString('latin1').replace(name, '');
  const identity = new Map(
    names.map((each) => [each, createHash('sha256').update(hold(each), 'latin1').digest('hex').slice(0, 16) + extname(each)]),
  );
  return (text) => text.replace(name, (each) => identity.get(each) ?? each);
}

/** Reads a built site for a comparison: without compressed copies, and with assets named by what they hold. */
export async function readSite(folder: string): Promise<SiteFiles> {
  const files = await readFolder(folder);
  const renamed = namesByContent(files);
  return new Map(
    [...files].map(([path, bytes]) => [renamed(path), words.has(extname(path)) ? Buffer.from(renamed(bytes.toString('utf8'))) : bytes]),
  );
}
