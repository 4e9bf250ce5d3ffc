import type { PageElement } from './page-elements.ts';

type Rule = readonly [what: string, isBroken: (element: PageElement) => boolean];

/** Relations of a link that make the browser fetch something, or open a connection. */
const fetching = new Set([
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'mask-icon',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
  'prerender',
  'manifest',
]);
/** Elements whose addresses are fetched, not followed. */
const loading = new Set([
  'script',
  'img',
  'image',
  'source',
  'track',
  'audio',
  'video',
  'input',
  'use',
  'feimage',
  'body',
  'table',
  'td',
  'th',
]);
const embedding = new Set(['iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'portal', 'fencedframe']);
const schemes = new Set(['http', 'https', 'mailto', 'tel']);
const origin = 'https://site.invalid';

function schemeOf(address: string): string | null {
  return /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase() ?? null;
}

function hasStrangeScheme(address: string): boolean {
  const scheme = schemeOf(address);
  return scheme !== null && scheme !== 'javascript' && !schemes.has(scheme);
}

/** Whether an address leads to another host, however it is written: `//host`, `\\host` and `/\host` do as well. */
function isForeign(address: string): boolean {
  const url = URL.canParse(address, origin) ? new URL(address, origin) : null;
  return url === null || ((url.protocol === 'http:' || url.protocol === 'https:') && url.origin !== origin);
}

function isFetched({ name, attributes }: PageElement): boolean {
  if (name === 'link')
    return (attributes['rel'] ?? '')
      .toLowerCase()
      .split(/\s+/)
      .some((relation) => fetching.has(relation));
  return loading.has(name);
}

/** A script is a file, or a block of data that no browser runs. */
function isInlineScript({ name, attributes }: PageElement): boolean {
  if (name !== 'script') return false;
  const hasFile = ['src', 'href', 'xlink:href'].some((each) => attributes[each] !== undefined);
  return !hasFile && attributes['type']?.toLowerCase() !== 'application/ld+json';
}

/** What no element of a finished page may be, each in words: nothing inline, nothing foreign, nothing that a policy would have to stop. */
const rules: readonly Rule[] = [
  ['an inline style', ({ attributes }) => attributes['style'] !== undefined],
  ['an inline event handler', ({ attributes }) => Object.keys(attributes).some((name) => name.startsWith('on'))],
  ['an inline script', isInlineScript],
  ['an inline style sheet', ({ name }) => name === 'style'],
  ['a javascript: address', ({ addresses }) => addresses.some((address) => schemeOf(address) === 'javascript')],
  ['an address of a kind that no page has', ({ addresses }) => addresses.some(hasStrangeScheme)],
  ['a file from another host', (element) => isFetched(element) && element.addresses.some(isForeign)],
  [
    'a form for another host',
    ({ attributes }) => [attributes['action'], attributes['formaction']].some((to) => to !== undefined && isForeign(to)),
  ],
  ['a page within the page', ({ name, attributes }) => embedding.has(name) || attributes['srcdoc'] !== undefined],
  ['an address that all others start from', ({ name }) => name === 'base'],
  [
    'a page that leaves by itself',
    ({ name, attributes }) => name === 'meta' && attributes['http-equiv']?.trim().toLowerCase() === 'refresh',
  ],
];

/** What is wrong with an element by itself, in words. */
export function faultsOf(element: PageElement): readonly string[] {
  return rules.flatMap(([what, isBroken]) => (isBroken(element) ? [what] : []));
}
