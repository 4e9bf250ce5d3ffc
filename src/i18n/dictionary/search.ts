import type { SearchFacet, SearchHitKind, SuggestionReason } from './search-terms.ts';

/** Words of the search page; those under `live` are also read by its script. */
export type SearchWords = {
  readonly title: string;
  readonly description: string;
  readonly results: string;
  readonly withoutScript: string;
  readonly lists: string;
  readonly live: LiveSearchWords;
};

/** Words that the script of the search page shows. */
export type LiveSearchWords = {
  readonly ready: string;
  readonly loading: string;
  readonly failed: string;
  readonly empty: string;
  readonly overlong: (most: number) => string;
  readonly found: (total: number) => string;
  readonly listed: (listed: number) => string;
  readonly foundFiltered: (total: number, unfiltered: number) => string;
  /** Nothing contains `typed`; the results of `instead` are shown. */
  readonly corrected: (typed: string, instead: string, total: number) => string;
  /** Leads from those results back to what was typed. */
  readonly typedOnly: (typed: string) => string;
  /** Leads to the items that a body answers for. */
  readonly responsible: (body: string, items: number) => string;
  readonly nothing: (query: string) => string;
  readonly nothingFiltered: string;
  readonly resetFilters: string;
  readonly waysOut: string;
  readonly nearTitle: string;
  readonly suggestion: Readonly<Record<SuggestionReason, string>>;
  readonly suggestedQuery: (query: string, total: number) => string;
  readonly variants: string;
  readonly filters: string;
  readonly facet: Readonly<Record<SearchFacet, string>>;
  /** Words for the codes of two facets. */
  readonly planKind: Readonly<Record<string, string>>;
  readonly validity: Readonly<Record<string, string>>;
  readonly facetValue: (label: string, count: number) => string;
  readonly moreValues: (count: number) => string;
  readonly year: (year: string) => string;
  readonly sort: string;
  readonly sortBy: { readonly relevance: string; readonly date: string };
  readonly apply: string;
  readonly kind: Readonly<Record<SearchHitKind, string>>;
  readonly groupTitle: string;
  readonly otherHits: (count: number) => string;
  readonly shortcut: string;
};
