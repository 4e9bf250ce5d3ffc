import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Something wrong in the finished site: a defect of the generator, never of the content. */
export type Defect = { readonly page: string; readonly what: string };

type Page = { readonly path: string; readonly html: string };

const origin = 'https://site.invalid';
const forbidden: readonly (readonly [string, RegExp])[] = [
  ['an inline style', /<[a-z][^>]*\sstyle=/i],
  ['an inline event handler', /<[a-z][^>]*\son[a-z]+=/i],
  ['an inline script', /<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/ld\+json")[^>]*>/i],
  ['an inline style sheet', /<style[\s>]/i],
  ['a javascript: address', /(?:href|src|action)="\s*javascript:/i],
  ['a file from another host', /<(?:script|img|link rel="stylesheet"|iframe|source)\b[^>]*\s(?:src|href)="(?:https?:)?\/\//i],
];

function unescapeHtml(text: string): string {
  return text.replace(/&#(?:x26|38);|&amp;/gi, '&');
}

function addressesIn(html: string): string[] {
  return Array.from(html.matchAll(/<(?:a|link|script|img|form|source)\b[^>]*?\s(?:href|src|action)="([^"]*)"/gi), (match) => unescapeHtml(match[1] ?? ''));
}

function idsIn(html: string): Set<string> {
  return new Set(Array.from(html.matchAll(/<[a-z][^>]*?\sid="([^"]*)"/gi), (match) => unescapeHtml(match[1] ?? '')));
}

function checkLinks({ path, html }: Page, site: { readonly base: string; readonly files: ReadonlySet<string>; readonly ids: ReadonlyMap<string, ReadonlySet<string>> }): Defect[] {
  const own = origin + site.base + path.replace(/index\.html$/, '');
  return addressesIn(html).flatMap((address): Defect[] => {
    if (/^(?:https?|mailto|tel|data):/i.test(address)) return [];
    const url = new URL(address, own);
    const pathname = decodeURIComponent(url.pathname);
    if (!pathname.startsWith(site.base)) return [{ page: path, what: `a link outside the base: ${address}` }];
    const inside = pathname.slice(site.base.length);
    const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    if (!site.files.has(file)) return [{ page: path, what: `a link to nothing: ${address}` }];
    const anchor = decodeURIComponent(url.hash.slice(1));
    const ids = site.ids.get(file);
    return anchor === '' || ids === undefined || ids.has(anchor) ? [] : [{ page: path, what: `a link to a missing anchor: ${address}` }];
  });
}

/** Looks through a finished site: every expected page is there, every internal link and anchor resolves, nothing inline, nothing foreign. */
export async function verifyOutput(site: string, base: string, expected: readonly string[]): Promise<Defect[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = new Set(entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1)));
  const paths = [...files].filter((file) => file.endsWith('.html')).sort();
  const missing = expected.filter((path) => !files.has(path)).map((path) => ({ page: path, what: 'an expected page is missing' }));
  const ids = new Map<string, ReadonlySet<string>>();
  for (const path of paths) ids.set(path, idsIn(await readFile(join(site, path), 'utf8')));
  const defects: Defect[] = [...missing];
  for (const path of paths) {
    const html = await readFile(join(site, path), 'utf8');
    defects.push(...forbidden.filter(([, pattern]) => pattern.test(html)).map(([what]) => ({ page: path, what })));
    defects.push(...checkLinks({ path, html }, { base, files, ids }));
  }
  return defects;
}
