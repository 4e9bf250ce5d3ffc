import type { Dictionary } from '../../words/dictionary.ts';
import { columnAddress } from '../../model/addresses.ts';
import type { SiteConfig, SitePage } from '../../model/portal.ts';
import { isListColumn } from '../../model/site/columns.ts';

/** What surrounds a page of the site: the list it stands in, and, where it is a document put online at a stated time, its tags. */
export function documentPage({ title, column, portalPublished, source }: SitePage, site: SiteConfig, t: Dictionary) {
  const parents = isListColumn(column) ? [{ label: t.columns[column].name, address: columnAddress(column) }] : [];
  const isDocument = isListColumn(column) || portalPublished !== null;
  const article = { title, published: portalPublished, source: source ?? site.organiser.name, keywords: [] };
  return { parents, article: isDocument ? article : null };
}
