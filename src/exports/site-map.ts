import { siteMapFileAddress } from '../model/addresses.ts';
import { fullLink, type SiteRoot } from './link.ts';
import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';

/** What crawlers may read: everything; with the address of the site map where the host is known (RFC 9309, sitemaps.org). */
export function renderRobots(root: SiteRoot): string {
  const map = root.site === null ? '' : `\nSitemap: ${fullLink(siteMapFileAddress, root)}\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}

/** A page with the day it last changed, `null` where that is not known. */
export type MappedPage = { readonly address: string; readonly lastmod: string | null };

/** A file of the site by its address. */
export type SiteFile = { readonly address: string; readonly text: string };

/** Most addresses that one file may hold (sitemaps.org). */
const limit = 50_000;
const xmlns = { news: false, video: false, xhtml: false, image: false };

async function renderPages(pages: readonly MappedPage[], root: SiteRoot): Promise<string> {
  const items = pages.map(({ address, lastmod }) => ({ url: fullLink(address, root), ...(lastmod === null ? {} : { lastmod }) }));
  const stream = Readable.from(items).pipe(new SitemapStream({ lastmodDateOnly: true, xmlns }));
  return `${(await streamToPromise(stream)).toString()}\n`;
}

/** The site map for search engines: one file, or an index of several where there are more than 50,000 pages. `root` names the host. */
export async function siteMapFiles(pages: readonly MappedPage[], root: SiteRoot, most = limit): Promise<readonly SiteFile[]> {
  if (pages.length <= most) return [{ address: siteMapFileAddress, text: await renderPages(pages, root) }];
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => ({
    address: `/sitemap-${index + 1}.xml`,
    pages: pages.slice(index * most, (index + 1) * most),
  }));
  const index = Readable.from(parts.map(({ address }) => ({ url: fullLink(address, root) }))).pipe(new SitemapIndexStream());
  const files = await Promise.all(parts.map(async (part) => ({ address: part.address, text: await renderPages(part.pages, root) })));
  return [{ address: siteMapFileAddress, text: `${(await streamToPromise(index)).toString()}\n` }, ...files];
}
