const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The link to an address of this site, under the base path the site is built for. */
export function href(address: string): string {
  return base + address;
}

/** The full address, `null` where the host is not known; a page gives `Astro.site`. */
export function absoluteUrl(address: string, site: URL | undefined): URL | null {
  return site === undefined ? null : new URL(href(address), site);
}

/** The full address as text, or the link without the host where that is not known. */
export function fullAddress(address: string, site: URL | undefined): string {
  return absoluteUrl(address, site)?.href ?? href(address);
}
