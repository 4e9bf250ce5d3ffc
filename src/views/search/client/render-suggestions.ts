import type { LiveSearchWords } from './search-words.ts';
import type { SearchAnswer, Suggestion } from '../../../search/client/answer.ts';
import { groupBy } from '../../../search/group-by.ts';
import { element } from './dom.ts';
import { langOf } from './lang.ts';
import { renderHit } from './render-hits.ts';

export type SuggestionView = { readonly root: string; readonly words: LiveSearchWords; readonly addressOf: (query: string) => string };

function renderSuggestion({ query, total, hits }: Suggestion, view: SuggestionView): HTMLElement {
  const { words, addressOf } = view;
  return element(
    'div',
    { class: 'suggestion' },
    query === null
      ? null
      : element(
          'p',
          {},
          element('a', { href: addressOf(query), 'data-suggested-query': query, lang: langOf(null) }, words.suggestedQuery(query, total)),
        ),
    element('ul', { class: 'hits' }, ...hits.map((hit) => renderHit(hit, view))),
  );
}

/** What is offered instead, each under the reason why; nothing of it counts as a result. */
export function renderSuggestions({ suggestions }: SearchAnswer, view: SuggestionView): readonly HTMLElement[] {
  const byReason = groupBy(suggestions, ({ reason }) => reason);
  return Array.from(byReason, ([reason, members]) =>
    element(
      'section',
      { class: 'suggestions', 'data-reason': reason },
      element('h4', {}, view.words.suggestion[reason]),
      ...members.map((member) => renderSuggestion(member, view)),
    ),
  );
}

/** Other words for the same thing, as links. */
export function renderVariants({ variants }: SearchAnswer, { words, addressOf }: SuggestionView): HTMLElement | null {
  if (variants.length === 0) return null;
  const links = variants.flatMap((variant) => [
    element('a', { href: addressOf(variant), 'data-suggested-query': variant, lang: langOf(null) }, variant),
    ' ',
  ]);
  return element('p', { class: 'variants' }, words.variants, ...links);
}
