import { issuersOf } from '../../model/plan/issuers.ts';
import type { Dictionary } from '../../words/dictionary.ts';
import { type Facet, facetAddress, pageOf, plansAddress, unstatedFacet } from '../../model/addresses.ts';
import { type GenerationDate, generationDate } from '../../model/plan/generation-date.ts';
import type { Body, Plan } from '../../model/portal.ts';
import { facets } from '../../model/site/facets.ts';
import type { Directory } from '../../model/site/directory.ts';
import { facetLists } from './facets.ts';
import { type ListPage, pagesOf } from '../../model/site/list-pages.ts';

/** A plan as the catalogue lists it. */
export type CatalogueRow = { readonly plan: Plan; readonly issuers: readonly Body[]; readonly generated: GenerationDate | null };

/** A link to a list of plans, with how many it holds. */
export type ListLink = { readonly label: string; readonly address: string; readonly count: number };

/** The lists of one facet. */
export type ListLinks = { readonly facet: Facet; readonly lists: readonly ListLink[] };

/** One page of the catalogue, or of a list in it. */
export type CataloguePage = {
  readonly title: string;
  readonly isWhole: boolean;
  /** Address of the first page of the list. */
  readonly first: string;
  readonly page: Omit<ListPage<never>, 'items'>;
  readonly rows: readonly CatalogueRow[];
  readonly divisions: readonly ListLinks[];
};

/** Plans as rows of the catalogue. */
export function catalogueRows(plans: readonly Plan[], { bodies }: Directory): readonly CatalogueRow[] {
  return plans.map((plan) => ({ plan, issuers: issuersOf(plan).flatMap((id) => bodies.get(id) ?? []), generated: generationDate(plan) }));
}

/** The lists of every facet as links. */
export function listLinks(directory: Directory, t: Dictionary): readonly ListLinks[] {
  return facets.map((facet) => ({
    facet,
    lists: facetLists(facet, directory, t).map(({ label, address, plans }) => ({ label, address, count: plans.length })),
  }));
}

type List = { readonly title: string; readonly first: string; readonly plans: readonly Plan[]; readonly isWhole: boolean };

function pagesOfList(
  { title, first, plans, isWhole }: List,
  directory: Directory,
  divisions: readonly ListLinks[],
): readonly CataloguePage[] {
  return pagesOf(plans).map(({ items, ...page }) => ({ title, first, isWhole, page, divisions, rows: catalogueRows(items, directory) }));
}

/** The pages of the whole catalogue, newest plans first. */
export function cataloguePages(directory: Directory, t: Dictionary): readonly CataloguePage[] {
  const list = { title: t.catalogue.title, first: plansAddress, plans: directory.catalogue, isWhole: true };
  return pagesOfList(list, directory, listLinks(directory, t));
}

/** The pages of every list by issuer, year and kind, with the facet and value of their address. */
export function facetPages(
  directory: Directory,
  t: Dictionary,
): readonly (CataloguePage & { readonly facet: Facet; readonly value: string })[] {
  const divisions = listLinks(directory, t);
  return facets.flatMap((facet) =>
    facetLists(facet, directory, t).flatMap(({ value, label, plans }) => {
      const list = {
        title: value === unstatedFacet ? label : t.catalogue.facetTitle[facet](label),
        first: facetAddress(facet, value),
        plans,
        isWhole: false,
      };
      return pagesOfList(list, directory, divisions).map((page) => ({ ...page, facet, value }));
    }),
  );
}

/** The address of one page of a list. */
export function addressOf({ first, page }: Pick<CataloguePage, 'first' | 'page'>): string {
  return pageOf(first, page.number);
}
