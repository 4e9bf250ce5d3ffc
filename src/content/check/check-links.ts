import { posix } from 'node:path';
import { pageAddress, planAddress } from '../../model/addresses.ts';
import { isTextAnchor } from '../../model/anchors.ts';
import { publicationOf } from '../../model/plan/publication.ts';
import { decodeAddress } from '../files/decode-address.ts';
import { type Place, type Problem, problem } from '../problems/catalogue.ts';
import { suggest } from '../suggest.ts';
import { type LinkTargets, linkTargets } from './link-targets.ts';
import type { Loaded, LoadedDocument } from './loaded.ts';
import { outlineOf } from './outline.ts';
import { isFileAddress } from './used-files.ts';

/** A link of a document: its address as written, where it stands, and the address of the page that the document becomes. */
type Link = { readonly url: string; readonly place: Place; readonly from: string };

type Anchor = { readonly written: string; readonly resolved: string };

/** A folder that a site could stand in: links must not lead out of it. */
const root = '/site/';
const origin = 'https://site.invalid';

function linksOf({ file, text }: LoadedDocument<unknown>, from: string): Link[] {
  return (text?.references ?? [])
    .filter(({ url, kind }) => kind === 'link' && !/^[a-z][a-z0-9+.-]*:/i.test(url) && !isFileAddress(url))
    .map(({ url, line, column }) => ({ url, place: { file, line, column }, from }));
}

/** The address from the root of the site, `null` where a link leads out of it, and the anchor, for which browsers look as written, then resolved. */
function resolve({ url, from }: Link): { readonly path: string | null; readonly anchor: Anchor } {
  const { pathname, hash } = new URL(url, origin + root + from.slice(1));
  const path = pathname.startsWith(root) ? decodeAddress(pathname.slice(root.length - 1)) : null;
  const written = hash.slice(1);
  return { path, anchor: { written, resolved: decodeAddress(written) } };
}

/** An address as a document at `from` writes it. */
function relativeTo(from: string, address: string): string {
  const way = posix.relative(from, address);
  return address.endsWith('/') ? `${way === '' ? '.' : way}/` : way;
}

function checkAnchor(
  { url, place }: Link,
  { written, resolved }: Anchor,
  { page, targets }: { readonly page: string; readonly targets: LinkTargets },
): Problem[] {
  const found = targets.pages.get(page);
  if (written === '' || found === undefined) return [];
  if (targets.mayLackPlaces(found.entry) && !isTextAnchor(resolved)) return [];
  // The link of a document is followed in every language that it is shown in.
  for (const language of found.languages) {
    const anchors = targets.anchorsOf(found.entry, language);
    if (anchors === null || anchors.has(written) || anchors.has(resolved)) continue;
    return [problem('broken-anchor', place, { url, suggestion: suggest(resolved, [...anchors]) })];
  }
  return [];
}

function checkLink(link: Link, targets: LinkTargets, unpublished: ReadonlySet<string>): Problem[] {
  const { url, place, from } = link;
  const { path, anchor } = resolve(link);
  if (path !== null && targets.files.has(path)) return [];
  if (path !== null && targets.pages.has(path)) return checkAnchor(link, anchor, { page: path, targets });
  const near = suggest((path ?? url).replace(/index\.html$/, ''), [...targets.pages.keys(), ...targets.files]);
  const reason = path === null ? null : unpublished.has(path) ? 'unpublished' : targets.awaited.has(path) ? 'no-host' : null;
  return [problem('broken-link', place, { url, reason, suggestion: near === null ? null : relativeTo(from, near) })];
}

/** Links inside the site lead to pages, files and places that it will have: what passes here resolves in the finished site. */
export function checkLinks(loaded: Loaded): Problem[] {
  const published = linkTargets(loaded, outlineOf(loaded, false));
  const withDrafts = linkTargets(loaded, outlineOf(loaded, true));
  const unpublished = new Set(loaded.plans.filter(({ data }) => publicationOf(data) === 'none').map(({ id }) => planAddress(id)));
  const ofPlans = loaded.plans.flatMap((plan) => {
    const targets = plan.data.draft ? withDrafts : published;
    return linksOf(plan, planAddress(plan.id)).flatMap((link) => checkLink(link, targets, unpublished));
  });
  const ofPages = loaded.pages.flatMap((page) =>
    linksOf(page, pageAddress(page.id)).flatMap((link) => checkLink(link, published, unpublished)),
  );
  return [...ofPlans, ...ofPages];
}
