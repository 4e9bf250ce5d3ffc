import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Portal } from '../../src/model/portal.ts';
import type { SearchAnswer, SearchRequest } from '../../src/search/client/answer.ts';
import type { Engine } from '../../src/search/client/engine.ts';
import { openEngine } from '../../src/search/client/open-engine.ts';
import { withIndex } from '../../src/search/index/check-index.ts';
import { writeSearchIndex } from '../../src/search/index/write-search-index.ts';
import { noFilters } from '../../src/search/query/filters.ts';
import type { TextSource } from '../../src/search/units/corpus.ts';
import { finishSource } from './finished-text.ts';
import { newFolder } from './new-folder.ts';

/** The running texts of plans or pages, from their Markdown by id; empty where there is none. */
export function textsOf(sources: Readonly<Record<string, string>>): TextSource {
  const textOf = (id: string) => finishSource(sources[id] ?? '');
  return { plan: textOf, page: textOf };
}

/** A written index of a portal, with a function that asks it as the search page does, until it is closed. */
export type SearchedPortal = {
  readonly site: string;
  readonly search: (query: string, request?: Partial<SearchRequest>) => Promise<SearchAnswer>;
  readonly close: () => void;
};

/** Writes the index of a portal into a new folder and opens it for questions; close it after the last one. */
export async function indexPortal(portal: Portal, texts: TextSource): Promise<SearchedPortal> {
  const site = newFolder();
  await writeSearchIndex({ portal, texts, site });
  const opened = Promise.withResolvers<Engine>();
  const closed = Promise.withResolvers<void>();
  withIndex(join(site, 'pagefind'), async (pagefind) => {
    const load = async (path: string) => JSON.parse(readFileSync(join(site, path), 'utf8')) as unknown;
    opened.resolve(await openEngine(load, async () => ({ createInstance: () => pagefind }), ''));
    await closed.promise;
  }).catch(opened.reject);
  const engine = await opened.promise;
  return {
    site,
    search: (query, request = {}) => engine.search({ query, filters: noFilters, sort: 'relevance', ...request }),
    close: closed.resolve,
  };
}

/** Addresses of the hits of an answer, in their order. */
export function urlsOf({ groups }: SearchAnswer): readonly string[] {
  return groups.flatMap(({ hits }) => hits.map(({ url }) => url));
}
