import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Pagefind, PagefindModule } from '../pagefind-module.ts';
import type { Fold } from '../folding/fold.ts';
import { joinParts, pairsOf, partsOf } from '../tokens.ts';
import type { Unit } from '../units/unit.ts';
import { unitSort } from './sort-key.ts';

const ownFetch = globalThis.fetch;

/** Answers requests for files, which Node's own `fetch` refuses; all others go their usual way. */
const fileFetch: typeof fetch = async (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  if (!address.startsWith('file:')) return ownFetch(input, init);
  const bytes = await readFile(fileURLToPath(new URL(new URL(address).pathname, 'file://'))).catch(() => null);
  return bytes === null ? new Response(null, { status: 404 }) : new Response(new Uint8Array(bytes));
};

/** Opens a written index with the very program that browsers run, and closes the door to the file system when done. */
export async function withIndex<T>(folder: string, work: (pagefind: Pagefind) => Promise<T>): Promise<T> {
  globalThis.fetch = fileFetch;
  try {
    const module: PagefindModule = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
    const pagefind = module.createInstance({ basePath: pathToFileURL(`${folder}/`).href, baseUrl: '/', metaCacheTag: 'read-back' });
    await pagefind.init();
    return await work(pagefind);
  } finally {
    globalThis.fetch = ownFetch;
  }
}

/** Something that should be found and is not. */
export type IndexFault = { readonly url: string; readonly what: string };

const phraseLength = 8;

/** A few characters from the middle of the longest text of a unit, folded; `null` when it has no text of two characters. */
function knownPhrase(unit: Unit, fold: Fold): string | null {
  const [longest = ''] = [unit.title, ...unit.texts].map(fold.text).toSorted((a, b) => b.length - a.length);
  const parts = partsOf(longest);
  const start = Math.max(0, Math.floor((parts.length - phraseLength) / 2));
  return parts.length < 2 ? null : joinParts(parts.slice(start, start + phraseLength));
}

/** One unit with the most text of every plan, and of all that belongs to no plan. */
function samples(units: readonly Unit[]): readonly { readonly unit: Unit; readonly index: number }[] {
  const longest = new Map<string, { unit: Unit; index: number; size: number }>();
  for (const [index, unit] of units.entries()) {
    const key = unit.plan ?? `/${unit.kind}`;
    const size = unit.texts.join('').length;
    if (size >= (longest.get(key)?.size ?? 0)) longest.set(key, { unit, index, size });
  }
  return [...longest.values()];
}

/** Reads the index back: that every unit is in it, in its place and once, and that a known phrase of every plan finds its clause. */
export async function checkIndex(pagefind: Pagefind, units: readonly Unit[], fold: Fold): Promise<readonly IndexFault[]> {
  const { results } = await pagefind.search(null, { sort: { [unitSort]: 'asc' } });
  if (results.length !== units.length)
    return [{ url: '/pagefind/', what: `${units.length} units were given to the index, ${results.length} are in it` }];
  const faults: IndexFault[] = [];
  for (const [index, result] of results.entries()) {
    const { raw_url: url } = await result.data();
    if (url !== units[index]?.url)
      faults.push({ url: units[index]?.url ?? url, what: `another record stands in its place in the index: ${url}` });
  }
  for (const { unit, index } of samples(units)) {
    const phrase = knownPhrase(unit, fold);
    if (phrase === null) continue;
    const found = await pagefind.search(`"${pairsOf(phrase).join(' ')}"`);
    if (!found.results.some(({ id }) => id === results[index]?.id))
      faults.push({ url: unit.url, what: `the search does not find its words “${phrase}”` });
  }
  return faults;
}
