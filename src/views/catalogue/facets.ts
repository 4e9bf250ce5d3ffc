import { type Dictionary, markLanguage } from '../../words/dictionary.ts';
import { type Facet, facetAddress, unstatedFacet } from '../../model/addresses.ts';
import { registryText } from '../../model/languages.ts';
import { plansByFacet } from '../../model/site/facets.ts';
import { planKinds } from '../../model/vocabularies.ts';
import type { Plan } from '../../model/portal.ts';
import { compareText } from '../../model/plan/generation-date.ts';
import type { Directory } from '../../model/site/directory.ts';

/** A list of the plans that share a value of a facet. */
export type FacetList = {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
  readonly address: string;
  readonly plans: readonly Plan[];
};

const kindOrder = Object.keys(planKinds);
const compareValues: Readonly<Record<Facet, (a: FacetList, b: FacetList) => number>> = {
  issuer: (a, b) => b.plans.length - a.plans.length || compareText(a.value, b.value),
  year: (a, b) => compareText(b.value, a.value),
  kind: (a, b) => kindOrder.indexOf(a.value) - kindOrder.indexOf(b.value),
};

const isUnstated = ({ value }: FacetList) => (value === unstatedFacet ? 1 : 0);

/**
 * The lists of one facet: issuers by number of plans, years from the newest, kinds in their usual order.
 * Plans that do not state the value come last, under 未载明.
 */
export function facetLists(facet: Facet, { catalogue, bodies }: Directory, t: Dictionary): readonly FacetList[] {
  const words: Readonly<Record<Facet, (value: string) => string>> = {
    issuer: (value) => markLanguage(bodies.get(value)?.name ?? value, bodies.get(value) ?? registryText, t),
    year: (value) => t.catalogue.year(value),
    kind: (value) => Object.entries(t.vocabulary.planKind).find(([code]) => code === value)?.[1] ?? value,
  };
  const lists = Array.from(plansByFacet(facet, catalogue), ([value, plans]): FacetList => {
    const label = value === unstatedFacet ? t.catalogue.facetUnstated[facet] : words[facet](value);
    return { facet, value, label, plans, address: facetAddress(facet, value) };
  });
  return lists.toSorted((a, b) => isUnstated(a) - isUnstated(b) || compareValues[facet](a, b));
}
