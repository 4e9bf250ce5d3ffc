import { type ListColumn, listColumns } from '../model/site/columns.ts';
import type { SitePage } from '../model/portal.ts';

type Pages = readonly SitePage[];

/** The columns with a list of their own that hold a page; an empty one has no list and no link. */
export function filledColumns(pages: Pages): readonly ListColumn[] {
  return listColumns.filter((column) => pages.some((page) => page.column === column));
}

/** The pages of a column, in the order given. */
export function pagesOfColumn(pages: Pages, column: SitePage['column']): Pages {
  return pages.filter((page) => page.column === column);
}
