/** The full web address of a path on this site's host; `null` where the site is not told its own. */
export function webAddress(path: string): string | null {
  const site: string | undefined = import.meta.env.SITE;
  return site === undefined ? null : new URL(path, site).href;
}

/** The same, or the path itself where the site is not told its host. */
export function fullAddress(path: string): string {
  return webAddress(path) ?? path;
}
