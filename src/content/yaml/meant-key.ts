import type { z } from 'zod';
import { suggest } from '../suggest.ts';
import { documentationOf, keysAt, schemaAt } from './schema-at.ts';
import type { Path } from './yaml-source.ts';

/** The key that an unknown one probably means, be it misspelt or written as its Chinese title; `null` when none is near. */
export function meantKey(written: string, { root, value, path }: { root: z.core.$ZodType; value: unknown; path: Path }): string | null {
  const known = keysAt(root, value, path);
  const titles = new Map(known.map((key) => [documentationOf(schemaAt(root, value, [...path, key])).title ?? key, key]));
  const name = written.trim();
  return titles.get(name) ?? suggest(name, known) ?? titles.get(suggest(name, [...titles.keys()]) ?? '') ?? null;
}
