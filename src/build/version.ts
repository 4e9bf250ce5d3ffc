import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { generatorRoot } from './run-astro.ts';

/** The version of the generator, from its package.json. */
export function generatorVersion(): string {
  const text = readFileSync(join(generatorRoot, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
