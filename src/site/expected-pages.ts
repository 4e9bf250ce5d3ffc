import { addressIn } from '../model/addresses.ts';
import type { Portal } from '../model/portal.ts';
import { type PageEntry, pagesOfSite } from '../model/site/pages.ts';

function inEveryLanguage(pages: readonly PageEntry[], { site }: Portal): readonly string[] {
  return site.languages.flatMap((language) => pages.map(({ address }) => addressIn(language, address, site)));
}

/** The address of every page that is to be found, in all languages: without converted texts and the page for what is not found. */
export function pageAddresses(portal: Portal): readonly string[] {
  return inEveryLanguage(
    pagesOfSite(portal).filter(({ kind }) => kind !== 'converted'),
    portal,
  );
}

/** All pages of a portal's site as HTML files relative to its root: a build must make just these. */
export function expectedPages(portal: Portal): string[] {
  return [...inEveryLanguage(pagesOfSite(portal), portal).map((address) => `${address.slice(1)}index.html`), '404.html'];
}
