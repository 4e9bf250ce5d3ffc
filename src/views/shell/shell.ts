import type { Frame, Portal, SiteConfig, SitePage } from '../../model/portal.ts';
import { compareText } from '../../model/plan/generation-date.ts';

/** What stands around every page: the site, its own pages in their order, and the links of the portal it is part of. */
export type Shell = { readonly site: SiteConfig; readonly pages: readonly SitePage[]; readonly frame: Frame };

const shells = new WeakMap<Portal, Shell>();

/** What stands around the pages of a portal. */
export function shellOf(portal: Portal): Shell {
  const known = shells.get(portal);
  if (known !== undefined) return known;
  const rank = (page: SitePage) => (page.order === null ? 1000 : Number(page.order));
  const pages = portal.pages.toSorted((a, b) => rank(a) - rank(b) || compareText(a.id, b.id));
  const shell = { site: portal.site, pages, frame: portal.frame };
  shells.set(portal, shell);
  return shell;
}
