import type { UnitTable } from '../index/tables.ts';
import { facets, type Counts, type Filters, type SearchFacet } from '../query/filters.ts';
import { unitKinds } from '../units/unit.ts';
import type { FacetValue, SearchAnswer } from './answer.ts';

function labelOf({ names }: UnitTable, facet: SearchFacet, value: string): string {
  switch (facet) {
    case 'issuer':
    case 'body':
      return names.bodies[value] ?? value;
    case 'region':
      return names.regions[value] ?? value;
    case 'kind':
      return names.kinds[value] ?? value;
    case 'validity':
      return names.validities[value] ?? value;
    default:
      return value;
  }
}

const kindOrder: readonly string[] = unitKinds;
const order: Partial<Record<SearchFacet, (a: FacetValue, b: FacetValue) => number>> = {
  year: (a, b) => (a.value < b.value ? 1 : -1),
  type: (a, b) => kindOrder.indexOf(a.value) - kindOrder.indexOf(b.value),
};
const byCount = (a: FacetValue, b: FacetValue) => b.count - a.count || (a.value < b.value ? -1 : 1);

/** The values of every facet with their numbers, for the filters of the page; a chosen value stays although nothing has it. */
export function facetValues(table: UnitTable, counts: Counts, filters: Filters): SearchAnswer['facets'] {
  return facets.map((facet) => {
    const chosen = filters[facet].map((value) => [value, 0] as const);
    const values = Array.from(new Map([...chosen, ...counts[facet]]), ([value, count]) => ({
      value,
      count,
      label: labelOf(table, facet, value),
    }));
    return { facet, values: values.toSorted(order[facet] ?? byCount) };
  });
}
