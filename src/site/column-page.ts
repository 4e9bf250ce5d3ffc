import type { SitePage } from '../model/portal.ts';

type Pages = readonly SitePage[];

/** The pages of a column, in the order given. */
export function pagesOfColumn(pages: Pages, column: SitePage['column']): Pages {
  return pages.filter((page) => page.column === column);
}
