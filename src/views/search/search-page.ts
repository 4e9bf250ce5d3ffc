import type { Dictionary } from '../../words/dictionary.ts';
import { type ListLink, type ListLinks, listLinks } from '../catalogue/catalogue-page.ts';
import type { Directory } from '../../model/site/directory.ts';
import { indicatorLinks } from '../indicator/indicator-page.ts';

/** The lists that stand on the search page for readers without the search engine. */
export type SearchPage = { readonly divisions: readonly ListLinks[]; readonly indicators: readonly ListLink[] };

/** Gathers the lists of the search page: plans by issuer, year and kind, and every indicator. */
export function searchPage(directory: Directory, t: Dictionary): SearchPage {
  return { divisions: listLinks(directory, t), indicators: indicatorLinks(directory, t) };
}
