/** The link to an address of this site under the site's base (`/` or `/portal/`, last slash optional), percent-encoded where a URL needs it. */
export function linkTo(base: string, address: string): string {
  return base.replace(/\/+$/, '') + encodeURI(address);
}

/** Where the site stands: the address of its host, `null` where it is not known, and its base path. */
export type SiteRoot = { readonly site: string | null; readonly base: string };

/** The full link to an address of this site, with the host where it is known. */
export function fullLink(address: string, { site, base }: SiteRoot): string {
  return (site === null ? '' : new URL(site).origin) + linkTo(base, address);
}
