import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SitePlace } from '../../serving/site-place.ts';
import { requestsOfPage, requestsOfScript, requestsOfStyle, type PageRequest } from './page-requests.ts';

/** What a page costs a reader who comes for the first time: requests, and bytes as a server sends them to a browser that knows gzip. */
export type PageWeight = {
  readonly page: string;
  readonly requests: number;
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly styleBytes: number;
  readonly fonts: readonly string[];
  /** Addresses of other hosts. */
  readonly foreign: readonly string[];
};

type Fetched = { readonly kind: PageRequest['kind'] | 'page'; readonly bytes: number };

const host = 'https://site.invalid';

function bytesOf(file: string): number {
  return statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size;
}

function furtherRequests(kind: PageRequest['kind'], file: string): PageRequest[] {
  if (kind === 'style') return requestsOfStyle(readFileSync(file, 'utf8'));
  return kind === 'script' ? requestsOfScript(readFileSync(file, 'utf8')) : [];
}

/** Weighs one page of a finished site, with all that it has the browser fetch, whatever that fetches in turn, each once. */
export function weighPage({ folder, base }: SitePlace, page: string): PageWeight {
  const fetched = new Map<string, Fetched>();
  const foreign = new Set<string>();
  const fetchAll = (requests: readonly PageRequest[], from: URL) => {
    for (const { kind, address } of requests) {
      const url = new URL(address, from);
      if (url.origin !== host) foreign.add(url.href);
      else if (!fetched.has(url.pathname)) {
        const file = join(folder, decodeURIComponent(url.pathname.slice(base.length)));
        fetched.set(url.pathname, { kind, bytes: bytesOf(file) });
        fetchAll(furtherRequests(kind, file), url);
      }
    }
  };
  const url = new URL(host + base + page);
  fetched.set(url.pathname, { kind: 'page', bytes: bytesOf(join(folder, page)) });
  fetchAll(requestsOfPage(readFileSync(join(folder, page), 'utf8')), url);
  const all = [...fetched];
  const sum = (kind?: Fetched['kind']) =>
    all.filter(([, one]) => kind === undefined || one.kind === kind).reduce((total, [, { bytes }]) => total + bytes, 0);
  return {
    page,
    requests: all.length,
    bytes: sum(),
    scriptBytes: sum('script'),
    styleBytes: sum('style'),
    fonts: all.filter(([, { kind }]) => kind === 'font').map(([address]) => address),
    foreign: [...foreign],
  };
}
