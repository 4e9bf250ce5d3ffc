import type { LiveSearchWords } from './search-words.ts';
import type { FacetValue, SearchAnswer, SearchRequest, SortOrder } from '../../../search/client/answer.ts';
import type { SearchFacet } from '../../../search/query/filters.ts';
import { element } from './dom.ts';
import { langOf } from './lang.ts';

/** Values of a facet that stand open; the others can be unfolded. */
const openValues = 8;

/** Facets whose values are names in the registries. */
const isName: ReadonlySet<SearchFacet> = new Set(['issuer', 'body', 'region']);

const orders: readonly SortOrder[] = ['relevance', 'date'];

function wordOf(facet: SearchFacet, { value, label }: FacetValue, words: LiveSearchWords): string {
  if (facet === 'type') return Object.entries(words.kind).find(([kind]) => kind === value)?.[1] ?? value;
  if (facet === 'kind') return words.planKind[value] ?? label;
  if (facet === 'validity') return words.validity[value] ?? label;
  return facet === 'year' ? words.year(value) : label;
}

function renderFacet(
  facet: SearchFacet,
  values: readonly FacetValue[],
  { words, chosen }: { readonly words: LiveSearchWords; readonly chosen: readonly string[] },
): HTMLElement | null {
  if (values.length === 0 || (values.length === 1 && chosen.length === 0)) return null;
  const boxes = values.map((value) => {
    const box = element('input', { type: 'checkbox', name: facet, value: value.value, checked: chosen.includes(value.value) });
    return element(
      'label',
      { lang: isName.has(facet) ? langOf(null) : null },
      box,
      ' ',
      words.facetValue(wordOf(facet, value, words), value.count),
    );
  });
  const rest = boxes.slice(openValues);
  const folded =
    rest.length === 0
      ? null
      : element('details', { open: chosen.length > 0 }, element('summary', {}, words.moreValues(rest.length)), ...rest);
  return element('fieldset', {}, element('legend', {}, words.facet[facet]), ...boxes.slice(0, openValues), folded);
}

/** The filters with their numbers and the sort order, as controls of the search form. */
export function renderFilters({ facets }: SearchAnswer, { filters, sort }: SearchRequest, words: LiveSearchWords): readonly HTMLElement[] {
  const radios = orders.map((order) => {
    const radio = element('input', { type: 'radio', name: 'sort', value: order, checked: order === sort });
    return element('label', {}, radio, ' ', words.sortBy[order]);
  });
  const fields = facets.map(({ facet, values }) => renderFacet(facet, values, { words, chosen: filters[facet] }));
  return [element('fieldset', {}, element('legend', {}, words.sort), ...radios), ...fields.filter((field) => field !== null)];
}
