/** Addresses of the site's pages, from its root and without the base path. They are permanent. */

export const homeAddress = '/';
export const plansAddress = '/plans/';
export const indicatorsAddress = '/indicators/';
export const bodiesAddress = '/bodies/';
export const regionsAddress = '/regions/';
export const searchAddress = '/search/';
export const dataAddress = '/data/';
export const dataDictionaryAddress = '/data/dictionary/';
export const methodAddress = '/method/';

/** Ways in which the catalogue of plans is divided into lists. */
export type Facet = 'issuer' | 'year' | 'kind';

/** The value of a facet for plans that do not state it. */
export const unstatedFacet = 'unstated';

export const planAddress = (id: string) => `/plans/${id}/`;
export const indicatorAddress = (id: string) => `/indicators/${id}/`;
export const bodyAddress = (id: string) => `/bodies/${id}/`;
export const regionAddress = (id: string) => `/regions/${id}/`;
export const pageAddress = (id: string) => `/${id}/`;
export const dataFileAddress = (file: string) => `/data/${file}`;
export const attachmentAddress = (plan: string, file: string) => `/plans/${plan}/${file}`;
export const facetAddress = (facet: Facet, value: string) => `/plans/${facet}/${value}/`;

/** The address of page `number` of a list whose first page stands at `first`. */
export function pageOf(first: string, number: number): string {
  return number === 1 ? first : `${first}page/${number}/`;
}
