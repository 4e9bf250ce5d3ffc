import type { Dictionary } from '../i18n/dictionary.ts';
import { indicatorAddress } from '../model/addresses.ts';
import { type ListLink, type ListLinks, listLinks } from './catalogue-page.ts';
import type { Directory } from './directory.ts';

/** The lists that stand on the search page for readers without the search engine. */
export type SearchPage = { readonly divisions: readonly ListLinks[]; readonly indicators: readonly ListLink[] };

/** Gathers the lists of the search page: plans by issuer, year and kind, and every indicator. */
export function searchPage(directory: Directory, t: Dictionary): SearchPage {
  const { portal, targetsByIndicator } = directory;
  const indicators = portal.indicators.map(({ id, names }) => ({
    label: names['zh-Hans'],
    address: indicatorAddress(id),
    count: targetsByIndicator.get(id)?.length ?? 0,
  }));
  return { divisions: listLinks(directory, t), indicators };
}
