import type { LiveSearchWords } from './search-words.ts';
import type { SearchAnswer, SearchRequest } from '../../../search/client/answer.ts';
import { noFilters } from '../../../search/query/filters.ts';
import { longestTerm } from '../../../search/query/parse-query.ts';
import { element } from './dom.ts';
import { fillExcerpts, renderGroup } from './render-hits.ts';
import { renderFilters } from './render-filters.ts';
import { renderCorrected, renderNotice } from './render-notice.ts';
import { renderSuggestions, renderVariants } from './render-suggestions.ts';
import type { SearchLink } from './worker-link.ts';

/** The places of the search page that the script fills. */
export type SearchPlaces = {
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  /** What must be known before the results are read. */
  readonly notice: HTMLElement;
  readonly beside: HTMLElement;
  readonly facets: HTMLElement;
  /** What the filters are folded in; hidden while there is nothing to filter. */
  readonly fold: HTMLDetailsElement;
};

export type SearchViewSource = {
  readonly places: SearchPlaces;
  readonly words: LiveSearchWords;
  readonly root: string;
  readonly link: SearchLink;
  readonly addressOf: (request: SearchRequest) => string;
};

/** Shows the states of a search. */
export type SearchView = {
  readonly tell: (message: string) => void;
  readonly show: (answer: SearchAnswer, request: SearchRequest) => void;
};

function statusOf({ total, unfiltered, nothing, groups }: SearchAnswer, words: LiveSearchWords): string {
  if (nothing !== null) return nothing === 'empty' ? words.empty : words.overlong(longestTerm);
  const listed = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const count = total === unfiltered ? words.found(total) : words.foundFiltered(total, unfiltered);
  return count + (listed < total ? words.listed(listed) : '');
}

/** Keeps the focus on the control of the filters that had it, although the filters are made anew. */
function replaceFacets(form: HTMLElement, children: readonly HTMLElement[]): void {
  const focused =
    form.contains(document.activeElement) && document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
  form.replaceChildren(...children);
  if (focused === null) return;
  const same = Array.from(form.querySelectorAll('input')).find(({ name, value }) => name === focused.name && value === focused.value);
  same?.focus();
}

/** Makes the view of the search page. */
export function makeSearchView({ places, words, root, link, addressOf }: SearchViewSource): SearchView {
  const { status, results, notice, beside, facets, fold } = places;
  const tell = (message: string) => {
    results.replaceChildren();
    delete results.dataset['corrected'];
    notice.replaceChildren();
    beside.replaceChildren();
    fold.hidden = true;
    status.textContent = message;
  };
  const nothingFound = ({ unfiltered }: SearchAnswer, request: SearchRequest): HTMLElement => {
    if (unfiltered === 0) return element('p', {}, words.nothing(request.query.trim()));
    const reset = element('a', { href: addressOf({ ...request, filters: noFilters }) }, words.resetFilters);
    return element('p', {}, words.nothingFiltered, ' ', reset);
  };
  const show = (answer: SearchAnswer, request: SearchRequest) => {
    if (answer.nothing !== null) return tell(statusOf(answer, words));
    const view = { root, words, addressOf: (query: string) => addressOf({ ...request, query, exact: false }) };
    results.replaceChildren(...answer.groups.map((group) => renderGroup(group, view)));
    if (answer.corrected === null) delete results.dataset['corrected'];
    else results.dataset['corrected'] = answer.corrected;
    fillExcerpts(results, (units) => link.excerpts(units, answer.corrected ?? request.query));
    notice.replaceChildren(
      ...renderNotice(answer, { ...view, typed: request.query.trim(), exactAddress: addressOf({ ...request, exact: true }) }),
    );
    const suggestions = renderSuggestions(answer, view);
    const parts = [
      answer.total === 0 ? nothingFound(answer, request) : null,
      suggestions.length === 0 ? null : element('h3', {}, words.nearTitle),
      ...suggestions,
      answer.unfiltered === 0 ? element('p', {}, words.waysOut) : null,
      renderVariants(answer, view),
    ];
    beside.replaceChildren(...parts.filter((part) => part !== null));
    fold.hidden = answer.unfiltered === 0;
    replaceFacets(facets, renderFilters(answer, request, words));
    status.replaceChildren(
      ...(answer.corrected === null ? [statusOf(answer, words)] : renderCorrected(answer, request.query.trim(), words)),
    );
  };
  return { tell, show };
}
