/** What the tags of a page say about the document on it. */
export type Article = {
  /** As the main heading of the page. */
  readonly title: string;
  /** When it went online here, `YYYY-MM-DD HH:MM`. */
  readonly published: string | null;
  readonly source: string | null;
  readonly keywords: readonly string[];
};

type Page = {
  readonly site: { readonly name: string; readonly identifiers: { readonly siteIdCode: string | null } | null };
  readonly column: { readonly name: string; readonly description: string; readonly keywords: readonly string[]; readonly type: string };
  /** Full address of the page, where the host is known. */
  readonly url: URL | null;
  readonly description: string | null;
  readonly article: Article | null;
};

/** One `meta` element. */
export type Tag = { readonly name: string; readonly content: string };

/**
 * The page tags of 国办发〔2017〕47号 (annex 网页标签), in its order: of the site, of the column, of the document.
 * What is not known is left out. HTML does not tell `Description` from `description`: no further tag of these names may be on the page.
 */
export function pageTags({ site, column, url, description, article }: Page): readonly Tag[] {
  const tags: readonly (readonly [string, string | null])[] = [
    ['SiteName', site.name],
    ['SiteDomain', url?.hostname ?? null],
    ['SiteIDCode', site.identifiers?.siteIdCode ?? null],
    ['ColumnName', column.name],
    ['ColumnDescription', column.description],
    ['ColumnKeywords', column.keywords.join(',')],
    ['ColumnType', column.type],
    ['ArticleTitle', article?.title ?? null],
    ['PubDate', article?.published ?? null],
    ['ContentSource', article?.source ?? null],
    ['Keywords', article === null || article.keywords.length === 0 ? null : article.keywords.join(',')],
    ['Description', description],
    ['Url', article === null ? null : (url?.href ?? null)],
  ];
  return tags.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}
