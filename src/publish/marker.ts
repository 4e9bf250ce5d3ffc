import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { generatorRoot } from './run-astro.ts';
import { readFile, writeFile } from 'node:fs/promises';

/** The version of the generator, from its package.json. */
export function generatorVersion(): string {
  const text = readFileSync(join(generatorRoot, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

/** The file that marks a folder as a site made by this program, and tells how. It names no time and no machine. */
export const markerFile = 'gongkai.json';

const marker = z.object({ generator: z.literal('gongkai'), version: z.string(), base: z.string(), asOf: z.string(), pages: z.number() });
export type Marker = z.infer<typeof marker>;

/** Writes the mark into a finished site. */
export async function writeMarker(site: string, value: Marker): Promise<void> {
  await writeFile(join(site, markerFile), `${JSON.stringify(value, null, 2)}\n`);
}

/** The mark of a site, or `null` when the folder is not one. */
export async function readMarker(site: string): Promise<Marker | null> {
  const text = await readFile(join(site, markerFile), 'utf8').catch(() => null);
  return text === null ? null : marker.parse(JSON.parse(text));
}
