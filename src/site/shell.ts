import type { Portal, SitePage } from '../model/portal.ts';
import type { SiteConfig } from '../model/site/site.ts';
import { compareText } from './generation-date.ts';

/** What the frame around every page shows: the site and its own pages in their order. */
export type Shell = { readonly site: SiteConfig; readonly pages: readonly SitePage[] };

const shells = new WeakMap<Portal, Shell>();

/** The frame of a portal's pages. */
export function shellOf(portal: Portal): Shell {
  const known = shells.get(portal);
  if (known !== undefined) return known;
  const rank = (page: SitePage) => (page.order === null ? 1000 : Number(page.order));
  const pages = portal.pages.toSorted((a, b) => rank(a) - rank(b) || compareText(a.id, b.id));
  const shell = { site: portal.site, pages };
  shells.set(portal, shell);
  return shell;
}
