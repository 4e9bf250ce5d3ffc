import type { UnitTable } from '../index/tables.ts';
import { kindOfLetter } from '../index/tables.ts';

/** What results are filtered by; the names stand in addresses. */
export const facets = ['type', 'issuer', 'body', 'year', 'kind', 'region', 'validity'] as const;
export type SearchFacet = (typeof facets)[number];

/** Chosen values of each facet: one of them must hold; an empty list lets everything through. */
export type Filters = Readonly<Record<SearchFacet, readonly string[]>>;

export const noFilters: Filters = { type: [], issuer: [], body: [], year: [], kind: [], region: [], validity: [] };

/** The values that a unit has for a facet. */
export type ValuesOf = (unit: number, facet: SearchFacet) => readonly string[];

/** How many results each value of each facet would have, the other facets applied. */
export type Counts = Readonly<Record<SearchFacet, ReadonlyMap<string, number>>>;

const one = (value: string | null | undefined) => (value === null || value === undefined ? [] : [value]);

/** The number of the group that each unit belongs to, or -1. */
export function groupNumbers({ count, groupSizes }: UnitTable): Int32Array {
  const numbers = new Int32Array(count).fill(-1);
  let start = 0;
  for (const [group, size] of groupSizes.entries()) {
    numbers.fill(group, start, start + size);
    start += size;
  }
  return numbers;
}

/** Reads the facets of units from their table. */
export function facetReader(table: UnitTable, groupOf: Int32Array): ValuesOf {
  return (unit, facet) => {
    const group = table.groups[groupOf[unit] ?? -1];
    switch (facet) {
      case 'type':
        return [kindOfLetter(table.kinds[unit] ?? '')];
      case 'body':
        return table.bodySets[table.bodySetOf[unit] ?? 0] ?? [];
      case 'issuer':
        return group?.issuers ?? [];
      case 'year':
        return one(group?.date?.slice(0, 4));
      default:
        return one(group?.[facet]);
    }
  };
}

function passes(
  unit: number,
  filters: Filters,
  { valuesOf, except }: { readonly valuesOf: ValuesOf; readonly except: SearchFacet | null },
): boolean {
  return facets.every(
    (facet) => facet === except || filters[facet].length === 0 || valuesOf(unit, facet).some((value) => filters[facet].includes(value)),
  );
}

/** The units that every filter lets through. */
export function applyFilters(units: readonly number[], filters: Filters, valuesOf: ValuesOf): readonly number[] {
  return units.filter((unit) => passes(unit, filters, { valuesOf, except: null }));
}

/** Counts the values of every facet among units. */
export function countValues(units: readonly number[], filters: Filters, valuesOf: ValuesOf): Counts {
  const count = (facet: SearchFacet): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const unit of units) {
      if (!passes(unit, filters, { valuesOf, except: facet })) continue;
      for (const value of valuesOf(unit, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return {
    type: count('type'),
    issuer: count('issuer'),
    body: count('body'),
    year: count('year'),
    kind: count('kind'),
    region: count('region'),
    validity: count('validity'),
  };
}
