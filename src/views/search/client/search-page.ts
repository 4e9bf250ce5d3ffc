import type { SearchRequest } from '../../../search/client/answer.ts';
import { facets, noFilters } from '../../../search/query/filters.ts';
import { formatAddress, parseAddress } from './address.ts';
import { required } from './dom.ts';
import { makeSearchView } from './search-view.ts';
import { loadSearchWords } from './search-words.ts';
import { linkSearch } from './worker-link.ts';

/** Pause after the last key, in milliseconds: enough that fast typing is answered once. */
const pause = 30;

const startWorker = () => new Worker(new URL('../../../search/client/worker.ts', import.meta.url), { type: 'module' });

/** Brings the search page to life: results as one types, the state of the search in the address, going back and forth. */
export async function startSearchPage(): Promise<void> {
  const words = await loadSearchWords(document.documentElement.lang);
  const form = required('form[role=search]', HTMLFormElement);
  const input = required('input[name=q]', HTMLInputElement);
  const results = required('[data-search-results]', HTMLElement);
  const filters = required('form[data-search-filters]', HTMLFormElement);
  const heading = required('#results', HTMLElement);
  const rootIn = (name: 'root' | 'pages') => new URL(results.dataset[name] ?? '/', location.href).href;
  const link = linkSearch(startWorker, rootIn('root'));
  const addressOf = (request: SearchRequest) => location.pathname + formatAddress(request);
  const fold = required('details.search-filters', HTMLDetailsElement);
  fold.open = matchMedia('(min-width: 52rem)').matches;
  const places = {
    results,
    fold,
    facets: required('[data-search-facets]', HTMLElement),
    status: required('[role=status]', HTMLElement),
    notice: required('[data-search-notice]', HTMLElement),
    beside: required('[data-search-beside]', HTMLElement),
  };
  const view = makeSearchView({ places, words, root: rootIn('pages'), link, addressOf });

  let current = parseAddress(location.search);
  let asked = 0;
  let answered = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = async () => {
    clearTimeout(timer);
    asked += 1;
    const mine = asked;
    const request = current;
    if (!answered) view.tell(words.loading);
    results.setAttribute('aria-busy', 'true');
    try {
      if (request.query.trim() === '') return view.tell(words.ready);
      const answer = await link.search(request);
      if (mine !== asked) return;
      answered = true;
      view.show(answer, request);
    } catch {
      if (mine !== asked) return;
      answered = false;
      view.tell(words.failed);
    } finally {
      if (mine === asked) results.removeAttribute('aria-busy');
    }
  };
  const go = (request: SearchRequest, entry: 'push' | 'replace') => {
    const [before, after] = [addressOf(current), addressOf(request)];
    current = request;
    if (entry === 'push' && before !== after) history.pushState(null, '', after);
    else history.replaceState(null, '', after);
    return run();
  };
  // Who types something else has not asked for exactly that yet.
  const typed = (): SearchRequest => ({ ...current, query: input.value, exact: current.exact === true && input.value === current.query });
  const chosen = (): SearchRequest => {
    const data = new FormData(filters);
    const values = Object.fromEntries(facets.map((facet) => [facet, data.getAll(facet).map(String)]));
    const sort = data.get('sort') === 'date' ? 'date' : 'relevance';
    return { ...typed(), filters: { ...noFilters, ...values }, sort };
  };

  input.addEventListener('focus', () => void link.open().catch(() => undefined), { once: true });
  input.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(timer);
    results.setAttribute('aria-busy', 'true');
    timer = setTimeout(() => void go(typed(), 'replace'), pause);
  });
  input.addEventListener('compositionend', () => void go(typed(), 'replace'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void go(typed(), 'push').then(() => heading.focus());
  });
  filters.addEventListener('submit', (event) => {
    event.preventDefault();
    void go(chosen(), 'push').then(() => heading.focus());
  });
  filters.addEventListener('change', () => void go(chosen(), 'push'));
  addEventListener('popstate', () => {
    current = parseAddress(location.search);
    input.value = current.query;
    void run();
  });
  input.value = current.query === '' ? input.value : current.query;
  current = { ...current, query: input.value };
  void run();
}
