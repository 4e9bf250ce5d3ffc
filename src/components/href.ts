const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The link to an address of this site, under the base path the site is built for. */
export function href(address: string): string {
  return base + address;
}
