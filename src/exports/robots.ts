import { siteMapFileAddress } from '../model/addresses.ts';
import { fullLink, type SiteRoot } from './link.ts';

/** What crawlers may read: everything; with the address of the site map where the host is known (RFC 9309, sitemaps.org). */
export function renderRobots(root: SiteRoot): string {
  const map = root.site === null ? '' : `\nSitemap: ${fullLink(siteMapFileAddress, root)}\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}
