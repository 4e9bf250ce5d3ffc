import { href } from './href.ts';

/** The full web address of an address of this site; `null` where the site is not told its own. */
export function absoluteHref(address: string): string | null {
  const site: string | undefined = import.meta.env.SITE;
  return site === undefined ? null : new URL(href(address), site).href;
}
