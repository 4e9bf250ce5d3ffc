import { composeHits, type Composer } from './compose-hits.ts';
import type { Suggestion, SuggestionReason } from './answer.ts';
import { findTerm } from './find-terms.ts';
import { findNearest } from './nearest.ts';
import type { Phrases } from './phrases.ts';
import { attemptsFor } from './suggest-queries.ts';

export type SuggestSource = Composer & {
  readonly phrases: Phrases;
  /** The whole query, folded. */
  readonly folded: string;
  /** The units that contain all terms, ranked. */
  readonly find: (terms: readonly string[]) => Promise<readonly number[]>;
};

/** Most suggestions of each reason, hits under the first of all, and under every other. */
const most: Readonly<Record<SuggestionReason, number>> = { regional: 3, pinyin: 5, spelling: 8, single: 4, near: 1 };
const mostHits = { first: 500, other: 60 };

function allTitles({ table, files, fold }: SuggestSource): () => Promise<readonly string[]> {
  return async () => {
    const units = Array.from({ length: table.count }, (_, unit) => unit);
    const titleOf = await files.titles(units);
    return units.map((unit) => fold.text(titleOf(unit).title));
  };
}

/** What to offer when nothing contains all terms: other words that do occur, with their hits, each with its reason; else the nearest units. */
export async function suggest(terms: readonly string[], source: SuggestSource): Promise<readonly Suggestion[]> {
  const occurs = async (term: string) => (await findTerm(term, source)).size > 0;
  const attempts = await attemptsFor(terms, { files: source.files, folded: source.folded, titles: allTitles(source), occurs });
  const suggestions: Suggestion[] = [];
  const tried = new Set<string>();
  for (const attempt of attempts) {
    const query = attempt.terms.join(' ');
    const firm = suggestions.some(({ reason }) => reason !== 'single' && reason !== attempt.reason);
    const enough = suggestions.filter(({ reason }) => reason === attempt.reason).length >= most[attempt.reason];
    if (tried.has(query) || enough || (firm && attempt.reason !== 'regional')) continue;
    tried.add(query);
    const units = await source.find(attempt.terms);
    if (units.length === 0) continue;
    suggestions.push({
      reason: attempt.reason,
      query,
      total: units.length,
      hits: await composeHits(units.slice(0, suggestions.length < 2 ? mostHits.first : mostHits.other), attempt.terms, source),
    });
  }
  if (suggestions.some(({ reason }) => reason !== 'single')) return suggestions.filter(({ reason }) => reason !== 'single');
  const nearest = await findNearest(terms, source.phrases);
  const near: readonly Suggestion[] =
    nearest.length === 0 ? [] : [{ reason: 'near', query: null, total: nearest.length, hits: await composeHits(nearest, terms, source) }];
  return [...suggestions, ...near];
}
