import type { LiveSearchWords } from './search-words.ts';
import type { Hit, HitGroup } from '../../../search/client/answer.ts';
import { element, marked } from './dom.ts';
import { langOf } from './lang.ts';

export type HitView = { readonly root: string; readonly words: LiveSearchWords };

/** Hits of a group that stand open; the others can be unfolded. */
const openHits = 5;

/** A hit: its title, which is the link, its kind, and an excerpt or the place for one. */
export function renderHit({ unit, url, kind, title, excerpt, ...hit }: Hit, { root, words }: HitView): HTMLLIElement {
  const lang = langOf(hit.lang);
  const link = element('a', { href: root + url.slice(1), lang }, marked(title));
  return element(
    'li',
    { class: 'hit', 'data-unit': String(unit), 'data-kind': kind, 'data-bare': excerpt === null },
    element('h4', {}, element('span', { class: 'kind' }, words.kind[kind]), ' ', link),
    excerpt === null ? null : element('p', { class: 'excerpt', lang }, marked(excerpt)),
  );
}

function renderList(hits: readonly Hit[], view: HitView): HTMLElement {
  return element('ul', { class: 'hits' }, ...hits.map((hit) => renderHit(hit, view)));
}

/** Hits under the name of their plan, which is a heading and no link; after the best, the rest to unfold. */
export function renderGroup({ title, lang, issuer, date, hits }: HitGroup, view: HitView): HTMLElement {
  const { words } = view;
  const facts = [issuer, date].filter((fact) => fact !== null).join(' · ');
  const rest = hits.slice(openHits);
  return element(
    'section',
    { class: 'hit-group' },
    element('h3', { lang: title === null ? null : langOf(lang) }, title === null ? words.groupTitle : marked(title)),
    facts === '' ? null : element('p', { class: 'facts-line', lang: langOf(null) }, facts),
    renderList(hits.slice(0, openHits), view),
    rest.length === 0 ? null : element('details', {}, element('summary', {}, words.otherHits(rest.length)), renderList(rest, view)),
  );
}

/** Loads the excerpts of hits as they come into view. */
export function fillExcerpts(
  container: ParentNode,
  load: (units: readonly number[]) => Promise<ReadonlyMap<number, Hit['excerpt']>>,
): void {
  const observer = new IntersectionObserver(async (entries) => {
    const items = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
    for (const item of items) observer.unobserve(item);
    const units = items.map((item) => Number(item.getAttribute('data-unit')));
    const excerpts =
      units.length === 0 ? new Map<number, Hit['excerpt']>() : await load(units).catch(() => new Map<number, Hit['excerpt']>());
    for (const item of items) {
      const excerpt = excerpts.get(Number(item.getAttribute('data-unit')));
      item.removeAttribute('data-bare');
      if (excerpt)
        item.append(element('p', { class: 'excerpt', lang: item.querySelector('a')?.getAttribute('lang') ?? null }, marked(excerpt)));
    }
  });
  for (const item of container.querySelectorAll('.hit[data-bare]')) observer.observe(item);
}
