import type { SiteRoot } from '../../exports/link.ts';

/** Where the site stands; a page gives `Astro.site`. */
export function siteRoot(site: URL | undefined): SiteRoot {
  return { site: site?.origin ?? null, base: import.meta.env.BASE_URL };
}

/** The full address that a link of this site leads to, `null` where the host is not known; a page gives `Astro.site`. */
export function absoluteUrl(link: string, site: URL | undefined): URL | null {
  return site === undefined ? null : new URL(link, site);
}

/** The same as text; the link itself where the host is not known. */
export function fullAddress(link: string, site: URL | undefined): string {
  return absoluteUrl(link, site)?.href ?? link;
}
