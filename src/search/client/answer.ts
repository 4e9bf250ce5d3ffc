import type { Marked } from '../query/excerpt.ts';
import type { Filters, SearchFacet } from '../query/filters.ts';
import type { UnitKind } from '../units/unit.ts';

export type SortOrder = 'relevance' | 'date';

/** What the page asks. */
export type SearchRequest = {
  readonly query: string;
  readonly filters: Filters;
  readonly sort: SortOrder;
  /** Nothing in the place of what was typed, although it occurs nowhere. */
  readonly exact?: boolean;
};

export type Hit = {
  readonly unit: number;
  /** Address from the root of the site. */
  readonly url: string;
  readonly kind: UnitKind;
  readonly lang: string | null;
  readonly title: Marked;
  /** Absent until it is asked for. */
  readonly excerpt: Marked | null;
};

/** Hits of one plan, or of everything that belongs to no plan. */
export type HitGroup = {
  readonly title: Marked | null;
  readonly lang: string | null;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly hits: readonly Hit[];
};

/** Why something is offered although nothing contains the query. */
export type SuggestionReason = 'spelling' | 'pinyin' | 'regional' | 'figure' | 'apart' | 'name' | 'single' | 'near';

export type Suggestion = {
  readonly reason: SuggestionReason;
  /** A query that finds the hits exactly; `null` for `near`. */
  readonly query: string | null;
  readonly total: number;
  readonly hits: readonly Hit[];
};

/** A value of a facet, with the number of hits it would leave. */
export type FacetValue = { readonly value: string; readonly label: string; readonly count: number };

export type SearchAnswer = {
  /** Hits that pass the filters; all that contain the query, or what stands in its place. */
  readonly total: number;
  readonly unfiltered: number;
  readonly groups: readonly HitGroup[];
  readonly facets: readonly { readonly facet: SearchFacet; readonly values: readonly FacetValue[] }[];
  readonly suggestions: readonly Suggestion[];
  /** The query whose hits are shown, because nothing contains what was typed and this alone is likely meant; else `null`. */
  readonly corrected: string | null;
  /** The page of the body that was searched by its name, with how many items it answers for; else `null`. */
  readonly body: { readonly name: string; readonly lang: string | null; readonly url: string; readonly items: number } | null;
  /** Other words for the same thing that occur too. */
  readonly variants: readonly string[];
  /** Nothing was searched: no term, or a term longer than any text. */
  readonly nothing: 'empty' | 'overlong' | null;
};
