import type { SearchRequest } from '../../../search/client/answer.ts';
import { facets, noFilters, type Filters } from '../../../search/query/filters.ts';

/** Reads what to search from the query part of an address: `?q=研发&issuer=…&year=2021&sort=date&exact=1`. */
export function parseAddress(query: string): SearchRequest {
  const parameters = new URLSearchParams(query);
  const filters: Filters = {
    ...noFilters,
    ...Object.fromEntries(facets.map((facet) => [facet, [...new Set(parameters.getAll(facet))].filter((value) => value !== '')])),
  };
  const sort = parameters.get('sort') === 'date' ? 'date' : 'relevance';
  return { query: parameters.get('q') ?? '', filters, sort, ...(parameters.get('exact') === '1' ? { exact: true } : {}) };
}

/** Longest query that stands in an address: servers refuse long ones, and no text contains it. */
const longestQuery = 300;

/** The query part of the address of a search; empty when there is nothing to search. */
export function formatAddress({ query, filters, sort, exact }: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query.slice(0, longestQuery));
  for (const facet of facets) for (const value of filters[facet]) parameters.append(facet, value);
  if (sort === 'date') parameters.set('sort', sort);
  if (exact === true) parameters.set('exact', '1');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
