import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Pagefind, PagefindModule } from '../pagefind-module.ts';

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
