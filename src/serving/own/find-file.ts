import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import Negotiator from 'negotiator';
import { servedTypeOf } from '../file-types.ts';

/** A file of a site in the form in which it is sent. */
export type FoundFile = {
  /** Path from the root of the site, `index.html` and all. */
  readonly file: string;
  /** The same, or the compressed copy beside it. */
  readonly sent: string;
  /** Bytes to be sent. */
  readonly size: number;
  readonly encoding: 'br' | 'gzip' | null;
  /** Whether there are compressed copies, so that the answer depends on what the client takes. */
  readonly varies: boolean;
};

/** The compressed copies that a build puts beside a file, the smaller first. */
const copies = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

const preferred = copies.map(({ encoding }) => encoding);

/** The size of a regular file in bytes; `null` for all else. */
async function sizeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() === true ? found.size : null;
}

/** Whether a folder of the site is a page. */
export async function isPage(folder: string, path: string): Promise<boolean> {
  return (await sizeOf(join(folder, path, 'index.html'))) !== null;
}

/** Finds a file of a site, in the smallest form that the client takes (`Accept-Encoding`); `null` where there is none. */
export async function findFile(folder: string, file: string, accepted: string | undefined): Promise<FoundFile | null> {
  const size = await sizeOf(join(folder, file));
  if (size === null) return null;
  const beside = servedTypeOf(file).compressible ? copies : [];
  const sizes = await Promise.all(beside.map(async (copy) => ({ ...copy, size: await sizeOf(join(folder, file + copy.ending)) })));
  const there = sizes.flatMap((copy) => (copy.size === null ? [] : [{ ...copy, size: copy.size }]));
  const plain = { file, sent: file, size, encoding: null, varies: there.length > 0 };
  if (there.length === 0 || accepted === undefined) return plain;
  const available = [...there.map(({ encoding }) => encoding), 'identity'];
  const best = new Negotiator({ headers: { 'accept-encoding': accepted } }).encoding(available, { preferred });
  const copy = there.find(({ encoding }) => encoding === best);
  return copy === undefined ? plain : { ...plain, sent: file + copy.ending, size: copy.size, encoding: copy.encoding };
}
