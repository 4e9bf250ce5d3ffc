import type { SiteRoot } from '../exports/link.ts';

/** Where the site stands; a page gives `Astro.site`. */
export function siteRoot(site: URL | undefined): SiteRoot {
  return { site: site?.origin ?? null, base: import.meta.env.BASE_URL };
}
