import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { faultsOf } from './element-rules.ts';
import { visitElements } from './page-elements.ts';

/** Something wrong in the finished site: a defect of the generator, never of the content. */
export type Defect = { readonly page: string; readonly what: string };

/** An anchor that a page links to, in a file of the site; browsers look for it as written, then with its percent signs resolved. */
type Link = { readonly from: string; readonly file: string; readonly written: string; readonly anchor: string };

type Address = Pick<Link, 'written' | 'anchor'> & { readonly pathname: string };
type Site = { readonly base: string; readonly files: ReadonlySet<string> };
type Page = { readonly faults: ReadonlySet<string>; readonly addresses: ReadonlySet<string>; readonly ids: readonly string[] };

const origin = 'https://site.invalid';

function readPage(html: string): Page {
  const page = { faults: new Set<string>(), addresses: new Set<string>(), ids: [] as string[] };
  visitElements(html, (element) => {
    for (const what of faultsOf(element)) page.faults.add(what);
    for (const address of element.addresses) page.addresses.add(address);
    if (element.attributes['id'] !== undefined) page.ids.push(element.attributes['id']);
  });
  return page;
}

/** The parts of an address of this site, their percent signs resolved; `null` where they cannot be. */
function parseAddress(address: string, from: string): Address | null {
  try {
    const { pathname, hash } = new URL(address, origin + from);
    const written = hash.slice(1);
    return { pathname: decodeURIComponent(pathname), written, anchor: decodeURIComponent(written) };
  } catch {
    return null;
  }
}

/** What is wrong with an address in words, or the place that it leads to. */
function followAddress(address: string, from: string, { base, files }: Site): string | Link {
  const parts = parseAddress(address, base + from.replace(/index\.html$/, ''));
  if (parts === null) return `an address that cannot be read: ${address}`;
  if (!parts.pathname.startsWith(base)) return `a link outside the base: ${address}`;
  const inside = parts.pathname.slice(base.length);
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  return files.has(file) ? { from, file, written: parts.written, anchor: parts.anchor } : `a link to nothing: ${address}`;
}

/** Other hosts, mail and telephones are not looked up; what may not be named at all is a fault of its element. */
function isOutside(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(address);
}

/** Holds every page to the rules of its elements and its addresses to the files; gives what is wrong, the anchors linked to, and the ids. */
function checkPage(path: string, page: Page, site: Site) {
  const followed = [...page.addresses].filter((address) => !isOutside(address)).map((address) => followAddress(address, path, site));
  const twice = page.ids.filter((id, index) => page.ids.indexOf(id) < index);
  const faults = [
    ...page.faults,
    ...followed.filter((found) => typeof found === 'string'),
    ...Array.from(new Set(twice), (id) => `an id that stands twice: ${id}`),
  ];
  const links = followed.filter((found) => typeof found !== 'string').filter(({ file, anchor }) => anchor !== '' && file.endsWith('.html'));
  return { defects: faults.map((what) => ({ page: path, what })), links };
}

/** The links that lead to no id of their page. */
function missingAnchors(links: readonly Link[], ids: ReadonlyMap<string, string>): Defect[] {
  return [...Map.groupBy(links, ({ file }) => file)].flatMap(([file, pointing]) => {
    const present = new Set(ids.get(file)?.split(' '));
    return pointing
      .filter(({ written, anchor }) => !present.has(written) && !present.has(anchor))
      .map(({ from, anchor }) => ({ page: from, what: `a link to a missing anchor: ${from === file ? '' : file}#${anchor}` }));
  });
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
    const page = readPage(readFileSync(join(site, path), 'utf8'));
    const found = checkPage(path, page, { base, files });
    defects.push(...found.defects);
    links.push(...found.links);
    ids.set(path, page.ids.join(' '));
  }
  return [...defects, ...missingAnchors(links, ids)];
}
