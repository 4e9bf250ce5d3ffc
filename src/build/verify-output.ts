import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Something wrong in the finished site: a defect of the generator, never of the content. */
export type Defect = { readonly page: string; readonly what: string };

/** An anchor that a page links to, in a file of the site. */
type Link = { readonly from: string; readonly file: string; readonly anchor: string };

type Findings = { readonly defects: readonly Defect[]; readonly links: readonly Link[] };

const origin = 'https://site.invalid';
const forbidden: readonly (readonly [string, RegExp])[] = [
  ['an inline style', /<[a-z][^>]*\sstyle=/i],
  ['an inline event handler', /<[a-z][^>]*\son[a-z]+=/i],
  ['an inline script', /<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/ld\+json")[^>]*>/i],
  ['an inline style sheet', /<style[\s>]/i],
  ['a javascript: address', /(?:href|src|action)="\s*javascript:/i],
  ['a file from another host', /<(?:script|img|link rel="stylesheet"|iframe|source)\b[^>]*\s(?:src|href)="(?:https?:)?\/\//i],
];

/** The different tags of a page that can be at fault: those with attributes, and all of scripts and styles. */
function tagsIn(html: string): string {
  return [...new Set(html.match(/<(?:[a-z][a-z\d-]*\s|script|style)[^>]*>/gi))].join('\n');
}

function unescapeHtml(text: string): string {
  return text.replace(/&#(?:x26|38);|&amp;/gi, '&');
}

function addressesIn(tags: string): Set<string> {
  const found = tags.matchAll(/<(?:a|link|script|img|form|source)\b[^>]*?\s(?:href|src|action)="([^"]*)"/gi);
  return new Set(Array.from(found, (match) => unescapeHtml(match[1] ?? '')));
}

function idsIn(tags: string): string[] {
  return Array.from(tags.matchAll(/\sid="([^"]*)"/gi), (match) => unescapeHtml(match[1] ?? ''));
}

function checkAddress(
  address: string,
  from: string,
  { base, files }: { readonly base: string; readonly files: ReadonlySet<string> },
): Findings {
  const defect = (what: string): Findings => ({ defects: [{ page: from, what: `${what}: ${address}` }], links: [] });
  if (/^(?:https?|mailto|tel|data):/i.test(address)) return { defects: [], links: [] };
  const url = new URL(address, origin + base + from.replace(/index\.html$/, ''));
  const pathname = decodeURIComponent(url.pathname);
  if (!pathname.startsWith(base)) return defect('a link outside the base');
  const inside = pathname.slice(base.length);
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  if (!files.has(file)) return defect('a link to nothing');
  const anchor = decodeURIComponent(url.hash.slice(1));
  return { defects: [], links: anchor === '' || !file.endsWith('.html') ? [] : [{ from, file, anchor }] };
}

function checkPage(path: string, tags: string, site: { readonly base: string; readonly files: ReadonlySet<string> }): Findings {
  const inline = forbidden.filter(([, pattern]) => pattern.test(tags)).map(([what]) => ({ page: path, what }));
  const found = Array.from(addressesIn(tags), (address) => checkAddress(address, path, site));
  return { defects: [...inline, ...found.flatMap(({ defects }) => defects)], links: found.flatMap(({ links }) => links) };
}

/** Looks through a finished site: all expected files are there and no other page, every internal link and anchor resolves, nothing inline, nothing foreign. */
export async function verifyOutput(site: string, base: string, expectedFiles: readonly string[]): Promise<Defect[]> {
  const expected = new Set(expectedFiles);
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => relative(site, join(entry.parentPath, entry.name)));
  const files = new Set(paths.map((path) => path.replaceAll('\\', '/')));
  const pages = [...files].filter((file) => file.endsWith('.html')).toSorted();
  const defects: Defect[] = [
    ...expectedFiles.filter((path) => !files.has(path)).map((path) => ({ page: path, what: 'an expected file is missing' })),
    ...pages.filter((path) => !expected.has(path)).map((path) => ({ page: path, what: 'a page that is not expected' })),
  ];
  const links: Link[] = [];
  // The ids of a page as one text: a set of each page's ids would hold on to the whole page.
  const ids = new Map<string, string>();
  for (const path of pages) {
    const tags = tagsIn(readFileSync(join(site, path), 'utf8'));
    const found = checkPage(path, tags, { base, files });
    defects.push(...found.defects);
    links.push(...found.links);
    ids.set(path, idsIn(tags).join(' '));
  }
  for (const [file, pointing] of Map.groupBy(links, (link) => link.file)) {
    const present = new Set(ids.get(file)?.split(' '));
    const missing = pointing.filter(({ anchor }) => !present.has(anchor));
    defects.push(
      ...missing.map(({ from, anchor }) => ({ page: from, what: `a link to a missing anchor: ${from === file ? '' : file}#${anchor}` })),
    );
  }
  return defects;
}
