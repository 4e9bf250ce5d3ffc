import { columnAddress } from '../addresses.ts';
import { languageCodes } from '../languages.ts';
import { listColumns } from './columns.ts';
import { facets } from './facets.ts';
import { fixedPages } from './pages.ts';

/** Folders and files at the root of a site that hold no pages of their own. */
const otherFolders = ['_astro', 'pagefind', 'feeds', 'frame', 'reports', 'observations', 'bulletins', '404', 'index'];

const firstFolder = (address: string) => address.split('/')[1] ?? '';

/** Ids that no page of the site's own may have, in small letters: the site has something else at that address. */
export const reservedPageIds: ReadonlySet<string> = new Set(
  [
    ...Object.values(fixedPages).map(firstFolder),
    ...listColumns.map((column) => firstFolder(columnAddress(column))),
    ...otherFolders,
    ...languageCodes,
  ]
    .filter((id) => id !== '')
    .map((id) => id.toLowerCase()),
);

/** Ids that no plan may have: lists of the catalogue stand at that address. */
export const reservedPlanIds: ReadonlySet<string> = new Set([...facets, 'page', 'region']);
