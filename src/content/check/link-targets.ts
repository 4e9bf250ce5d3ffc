import type { Language } from '../../model/languages.ts';
import { addressIn } from '../../model/addresses.ts';
import { filesOfSite, followingFiles } from '../../model/site/files.ts';
import type { Outline } from '../../model/site/outline.ts';
import { anchorsOfPage } from '../../model/site/page-anchors.ts';
import { type PageEntry, pagesOfSite } from '../../model/site/pages.ts';
import { dictionaryFor } from '../../words/dictionary-for.ts';
import { type Loaded, mayLackItems } from './loaded.ts';

/** A page under one of its addresses, with the languages that a link to it can lead to. */
type Page = { readonly entry: PageEntry; readonly languages: readonly Language[] };

/** What links of a site can lead to. */
export type LinkTargets = {
  readonly pages: ReadonlyMap<string, Page>;
  readonly files: ReadonlySet<string>;
  /** Files that exist once site.yaml names the host. */
  readonly awaited: ReadonlySet<string>;
  /** The anchors of a page in a language; `null` where its text could not be read. */
  readonly anchorsOf: (page: PageEntry, language: Language) => ReadonlySet<string> | null;
  /** Whether a page may have places beyond its text that are not known, because items of a plan could not be read. */
  readonly mayLackPlaces: (page: PageEntry) => boolean;
};

/** Pages whose parts are there or not as plans have it. */
const ofPlans: ReadonlySet<PageEntry['kind']> = new Set(['body', 'region']);

/** The pages, files and anchors of a site, from the one table of pages; each page under its address in every language. */
export function linkTargets({ plans, pages }: Loaded, outline: Outline): LinkTargets {
  const documents = { plan: new Map(plans.map((plan) => [plan.id, plan])), own: new Map(pages.map((page) => [page.id, page])) };
  const texts = (kind: keyof typeof documents, id: string) => documents[kind].get(id)?.text?.anchors ?? [];
  const isUnread = (page: PageEntry) => {
    if (page.kind === 'own') return documents.own.get(page.id)?.text === null;
    return (page.kind === 'plan' || page.kind === 'converted') && documents.plan.get(page.id)?.text === null;
  };
  const lacking = new Set(plans.filter(mayLackItems).map(({ id }) => id));
  const mayLackPlaces = (page: PageEntry) => (page.kind === 'plan' ? lacking.has(page.id) : ofPlans.has(page.kind) && lacking.size > 0);
  const entries = pagesOfSite(outline);
  const { languages } = outline.site;
  return {
    // An address without a language leads to the page in the language of its reader.
    pages: new Map(
      languages.flatMap((language, index) =>
        entries.map((entry): [string, Page] => [
          addressIn(language, entry.address, outline.site),
          { entry, languages: index === 0 ? languages : [language] },
        ]),
      ),
    ),
    files: new Set(filesOfSite(outline)),
    awaited: new Set(outline.site.url === null ? followingFiles(outline) : []),
    anchorsOf: (page, language) =>
      isUnread(page) ? null : anchorsOfPage(page, outline, { texts, headings: dictionaryFor(language).headings }),
    mayLackPlaces,
  };
}
