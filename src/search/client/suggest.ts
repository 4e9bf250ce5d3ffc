import { kindOfLetter } from '../index/tables.ts';
import { typedForm } from '../tokens.ts';
import type { Suggestion, SuggestionReason } from './answer.ts';
import { composeHits } from './compose-hits.ts';
import { findTogether, unitsOf } from './find.ts';
import { findTerm } from './find-terms.ts';
import { findNearest } from './nearest.ts';
import { order } from './order.ts';
import type { Setting } from './setting.ts';
import { standingOut, type Tried } from './standing-out.ts';
import { attemptsFor, type KnownNames } from './suggest-queries.ts';

export type SuggestSource = Setting & {
  /** The whole query, folded. */
  readonly folded: string;
};

/** What is offered, and the terms that alone are likely meant, or `null`. */
export type Offer = { readonly suggestions: readonly Suggestion[]; readonly standing: readonly string[] | null };

/** Most suggestions of each reason, hits under the first of all, and under every other. */
const most: Readonly<Record<SuggestionReason, number>> = {
  regional: 3,
  figure: 3,
  apart: 2,
  name: 4,
  pinyin: 5,
  spelling: 8,
  single: 4,
  near: 1,
};
const mostHits = { first: 500, other: 60 };

async function knownNames({ table, files, fold }: Setting): Promise<KnownNames> {
  const units = Array.from({ length: table.count }, (_, unit) => unit);
  const titleOf = await files.titles(units);
  const titles = units.map((unit) => fold.text(titleOf(unit).title));
  const aliases = units.flatMap((unit) => titleOf(unit).aliases.map(fold.text));
  return {
    titles: [...titles, ...aliases].map(typedForm),
    bodies: titles.filter((_, unit) => kindOfLetter(table.kinds[unit] ?? '') === 'body'),
  };
}

/** The attempts that find something, most likely reason first; of one reason only, words of other regions beside it. */
async function tryAll(terms: readonly string[], source: SuggestSource): Promise<readonly Tried[]> {
  const occurs = async (term: string) => (await findTerm(term, source)).size > 0;
  const places = source.plans.flatMap((plan) => plan.places);
  const { files, folded } = source;
  const attempts = await attemptsFor(terms, { files, folded, places, occurs, names: () => knownNames(source) });
  const tried: Tried[] = [];
  const known = new Set<string>();
  for (const attempt of attempts) {
    const query = attempt.terms.map(typedForm).join(' ');
    const firm = tried.some(({ reason }) => reason !== 'single' && reason !== attempt.reason);
    const enough = tried.filter(({ reason }) => reason === attempt.reason).length >= most[attempt.reason];
    if (known.has(query) || enough || (firm && attempt.reason !== 'regional')) continue;
    known.add(query);
    const found = await findTogether(attempt.terms, source);
    if (attempt.reason === 'apart' && found.units.length === 0) continue;
    const units = await order(unitsOf(found), found, { setting: source, sort: 'relevance' });
    const isSame = tried.some(
      (other) => other.reason === attempt.reason && other.units.join() === units.join() && attempt.reason !== 'spelling',
    );
    if (units.length > 0 && !isSame) tried.push({ ...attempt, query, units, found });
  }
  const firm = tried.filter(({ reason }) => reason !== 'single');
  return firm.length > 0 ? firm : tried;
}

/** What to offer when nothing contains all terms: other words that do occur, with their hits, each with its reason; else the nearest units. */
export async function suggest(terms: readonly string[], source: SuggestSource): Promise<Offer> {
  const tried = await tryAll(terms, source);
  const suggestions = await Promise.all(
    tried.map(async ({ reason, query, units, found }, index): Promise<Suggestion> => {
      const listed = units.slice(0, index < 2 ? mostHits.first : mostHits.other);
      return { reason, query, total: units.length, hits: await composeHits(listed, { terms: found.readings.flat() }, source) };
    }),
  );
  if (tried.some(({ reason }) => reason !== 'single')) return { suggestions, standing: standingOut(terms, tried) };
  const nearest = await findNearest(terms, source.phrases);
  const near: readonly Suggestion[] =
    nearest.length === 0
      ? []
      : [{ reason: 'near', query: null, total: nearest.length, hits: await composeHits(nearest, { terms }, source) }];
  return { suggestions: [...suggestions, ...near], standing: null };
}
