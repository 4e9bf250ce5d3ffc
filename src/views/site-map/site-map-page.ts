import { type Dictionary, markLanguage } from '../../words/dictionary.ts';
import {
  bodiesAddress,
  bulletinsAddress,
  columnAddress,
  dataAddress,
  dataDictionaryAddress,
  deadlinesAddress,
  homeAddress,
  indicatorsAddress,
  methodAddress,
  pageAddress,
  plansAddress,
  regionsAddress,
  searchAddress,
  standardsAddress,
} from '../../model/addresses.ts';
import type { SitePage } from '../../model/portal.ts';
import { isListColumn, type PageColumn, pageColumns, pagesOfColumn } from '../../model/site/columns.ts';
import { bulletinList } from '../../model/bulletin.ts';
import { listLinks } from '../catalogue/catalogue-page.ts';
import type { Directory } from '../../model/site/directory.ts';
import type { Channel } from '../../exports/feeds/feed-entry.ts';
import { feedChannels } from '../../exports/feeds/feed-channels.ts';
import { shellOf } from '../shell/shell.ts';

type Link = { readonly label: string; readonly address: string };

/** A link of the site map with the links under it. */
export type MapEntry = Link & { readonly children: readonly Link[] };

const entry = (label: string, address: string, children: readonly Link[] = []): MapEntry => ({ label, address, children });

function columnEntries(pages: readonly SitePage[], column: PageColumn, t: Dictionary): readonly MapEntry[] {
  const own = pagesOfColumn(pages, column).map((page) => entry(markLanguage(page.title, page, t), pageAddress(page.id)));
  return isListColumn(column) && own.length > 0 ? [entry(t.columns[column].name, columnAddress(column), own)] : own;
}

/** Everything the map of the site shows; a part that is empty is left out by the view. */
export type SiteMapPage = {
  readonly columns: readonly MapEntry[];
  readonly disclosure: readonly MapEntry[];
  readonly about: readonly MapEntry[];
  readonly feeds: readonly Pick<Channel, 'title' | 'files'>[];
};

/** Gathers what the map of the site shows. */
export function siteMapPage(directory: Directory, t: Dictionary): SiteMapPage {
  const { pages } = shellOf(directory.portal);
  const lists = listLinks(directory, t).flatMap(({ lists: all }) => all.map(({ label, address }) => entry(label, address)));
  const disclosure = (Object.keys(pageColumns) as PageColumn[]).filter((column) => column !== 'about');
  return {
    columns: [
      entry(t.shell.home, homeAddress),
      entry(t.catalogue.title, plansAddress, lists),
      entry(t.registry.indicators.title, indicatorsAddress),
      entry(t.registry.bodies.title, bodiesAddress),
      entry(t.registry.regions.title, regionsAddress),
      entry(t.progress.deadlines.title, deadlinesAddress),
      ...(bulletinList(directory.portal).length === 0 ? [] : [entry(t.bulletins.title, bulletinsAddress)]),
      entry(t.data.title, dataAddress, [entry(t.data.dictionaryTitle, dataDictionaryAddress)]),
      entry(t.search.title, searchAddress),
    ],
    disclosure: disclosure.flatMap((column) => columnEntries(pages, column, t)),
    about: [
      ...columnEntries(pages, 'about', t),
      entry(t.shell.footer.method, methodAddress),
      entry(t.official.standards, standardsAddress),
    ],
    feeds: feedChannels(directory, t).map(({ title, files }) => ({ title, files })),
  };
}
