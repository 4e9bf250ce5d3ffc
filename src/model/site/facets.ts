import { issuersOf } from '../plan/issuers.ts';
import { groupBy, keyOf } from '../values/group-by.ts';
import { type Facet, unstatedFacet } from '../addresses.ts';
import { generationDate } from '../plan/generation-date.ts';
import type { PlanFrontmatter } from '../plan/frontmatter.ts';

/** All facets, in the order in which readers meet them. */
export const facets: readonly Facet[] = ['issuer', 'year', 'kind'];

const stated: Readonly<Record<Facet, (plan: PlanFrontmatter) => readonly string[]>> = {
  issuer: issuersOf,
  year: (plan) => keyOf(generationDate(plan)?.date.slice(0, 4) ?? null),
  kind: (plan) => [plan.kind],
};

/** The plans that share a value of a facet, by that value, in order of first appearance; `unstatedFacet` for those that state none. */
export function plansByFacet<P extends PlanFrontmatter>(facet: Facet, plans: readonly P[]): ReadonlyMap<string, readonly P[]> {
  return groupBy(plans, (plan) => {
    const values = stated[facet](plan);
    return values.length === 0 ? [unstatedFacet] : values;
  });
}
