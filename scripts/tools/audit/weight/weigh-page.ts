import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SitePlace } from '../../../../src/serving/site-place.ts';

/** What a browser fetches before a reader has done anything: the page's style sheets, scripts, icons and pictures. */
export type PageRequest = { readonly kind: 'style' | 'script' | 'picture' | 'font' | 'other'; readonly address: string };

const tagPattern = /<(link|script|img|source|iframe|object|embed|video|audio|input)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;

/** Relations of a link that make the browser fetch something, or open a connection. */
const fetchedRelations: Readonly<Record<string, PageRequest['kind']>> = {
  stylesheet: 'style',
  icon: 'picture',
  'apple-touch-icon': 'picture',
  modulepreload: 'script',
  preload: 'other',
  prefetch: 'other',
  preconnect: 'other',
  'dns-prefetch': 'other',
  manifest: 'other',
};

function attribute(attributes: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes);
  return match === null ? null : (match[1] ?? match[2] ?? '').replaceAll('&#38;', '&').replaceAll('&amp;', '&');
}

function kindOfLink(attributes: string): PageRequest['kind'] | null {
  const relations = (attribute(attributes, 'rel') ?? '').toLowerCase().split(/\s+/);
  const relation = relations.find((name) => Object.hasOwn(fetchedRelations, name));
  if (relation === undefined) return null;
  const kind = fetchedRelations[relation] ?? 'other';
  return kind === 'other' && attribute(attributes, 'as') === 'font' ? 'font' : kind;
}

/** Pictures further down are fetched when the reader comes near them; `loading="lazy"` says so. */
function requestsOfTag(tag: string, attributes: string): PageRequest[] {
  if (tag === 'link') {
    const [kind, address] = [kindOfLink(attributes), attribute(attributes, 'href')];
    return kind === null || address === null ? [] : [{ kind, address }];
  }
  const kind = tag === 'script' ? 'script' : tag === 'img' || tag === 'source' ? 'picture' : 'other';
  const lazy = attribute(attributes, 'loading') === 'lazy';
  const addresses = [attribute(attributes, 'src'), attribute(attributes, 'srcset')?.trim().split(/\s/)[0], attribute(attributes, 'data')];
  return lazy ? [] : addresses.filter((address) => typeof address === 'string').map((address) => ({ kind, address }));
}

/** What a page has the browser fetch. Pictures marked `loading="lazy"` are left out: they are fetched when the reader comes to them. */
function requestsOfPage(html: string): PageRequest[] {
  return Array.from(html.matchAll(tagPattern), ([, tag = '', attributes = '']) => requestsOfTag(tag.toLowerCase(), attributes)).flat();
}

/** What a style sheet has the browser fetch: further sheets, fonts and pictures. */
function requestsOfStyle(css: string): PageRequest[] {
  const sheets = Array.from(css.matchAll(/@import\s*(?:url\()?\s*["']?([^"')\s;]+)/gi), ([, address = '']): PageRequest => ({
    kind: 'style',
    address,
  }));
  const fonts = Array.from(css.matchAll(/@font-face\s*\{[^}]*\}/gi), ([face]) =>
    Array.from(face.matchAll(/url\(\s*["']?([^"')]+)/gi), ([, address = '']): PageRequest => ({ kind: 'font', address })),
  ).flat();
  const rest = css.replace(/@font-face\s*\{[^}]*\}|@import[^;]*;/gi, '');
  const pictures = Array.from(rest.matchAll(/url\(\s*["']?([^"')]+)/gi), ([, address = '']): PageRequest => ({ kind: 'picture', address }));
  return [...sheets, ...fonts, ...pictures].filter(({ address }) => !/^(?:data:|#)/i.test(address));
}

/** The modules that a module has the browser fetch with it; what it imports later, when asked to, is not among them. */
function requestsOfScript(script: string): PageRequest[] {
  const found = script.matchAll(/(?:^|[;\n}])\s*(?:import|export)\s*(?:[\w$*{}\s,]*?\s*from\s*)?["']([^"']+)["']/g);
  return Array.from(found, ([, address = '']): PageRequest => ({ kind: 'script', address }));
}

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
