import type { Fold } from '../folding/fold.ts';
import { readingsOf } from '../folding/readings.ts';
import { kindOfLetter, type UnitTable } from '../index/tables.ts';
import { applyFilters, countValues, facetReader, groupNumbers, noFilters, type ValuesOf } from '../query/filters.ts';
import { parseQuery } from '../query/parse-query.ts';
import { rankOf } from '../query/rank.ts';
import { replaceWords } from '../suggest/replace-words.ts';
import type { Hit, SearchAnswer, SearchRequest } from './answer.ts';
import { composeExcerpts, composeHits, groupHits, type Composer } from './compose-hits.ts';
import { facetValues } from './facet-values.ts';
import type { UnitFiles } from './files.ts';
import { findAll, type Found } from './find-terms.ts';
import { headingsAbove } from './headings-above.ts';
import type { Phrases } from './phrases.ts';
import { suggest } from './suggest.ts';

/** Most hits that are listed; more are counted. */
const mostListed = 2000;

export type EngineParts = { readonly table: UnitTable; readonly files: UnitFiles; readonly phrases: Phrases; readonly fold: Fold };

export type Engine = {
  readonly search: (request: SearchRequest) => Promise<SearchAnswer>;
  readonly excerpts: (units: readonly number[], query: string) => Promise<ReadonlyMap<number, Hit['excerpt']>>;
};

type Setting = EngineParts & Composer & { readonly valuesOf: ValuesOf; readonly groupTitles: readonly string[] };

function find(terms: readonly string[], setting: Setting): Promise<Found> {
  const { groupOf, groupTitles } = setting;
  return findAll(terms, setting, {
    inPlan: (unit, term) => groupTitles[groupOf[unit] ?? -1]?.includes(term) === true,
    inHeadings: (units) => headingsAbove(units, setting),
  });
}

/** Orders units by rank, for `date` by the date of their plan first; equal ones keep the order of the text. */
async function order(
  { units, whole }: Found,
  terms: readonly string[],
  { setting, sort }: { readonly setting: Setting; readonly sort: SearchRequest['sort'] },
): Promise<readonly number[]> {
  const { phrases, files, fold, table, groupOf } = setting;
  const scores = await phrases.score(terms);
  const listed =
    units.length <= mostListed ? units : units.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0)).slice(0, mostListed);
  const titleOf = await files.titles(listed);
  const ranks = new Map(
    listed.map((unit) => {
      const kind = kindOfLetter(table.kinds[unit] ?? '');
      const numbers = kind === 'plan' ? (table.groups[groupOf[unit] ?? -1]?.numbers ?? []) : [];
      const names = [...readingsOf(titleOf(unit).title), ...numbers].map(fold.text);
      return [unit, rankOf({ kind, names, score: scores.get(unit) ?? 0, whole: whole.has(unit) }, terms)];
    }),
  );
  const dateOf = (unit: number) => table.groups[groupOf[unit] ?? -1]?.date ?? '';
  const byDate = (a: number, b: number) => (dateOf(a) === dateOf(b) ? 0 : dateOf(a) < dateOf(b) ? 1 : -1);
  const byRank = (a: number, b: number) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0) || a - b;
  return listed.toSorted((a, b) => (sort === 'date' ? byDate(a, b) : 0) || byRank(a, b));
}

function unanswered(nothing: SearchAnswer['nothing']): SearchAnswer {
  return { total: 0, unfiltered: 0, groups: [], facets: [], suggestions: [], variants: [], nothing };
}

async function answer({ query, filters, sort }: SearchRequest, setting: Setting): Promise<SearchAnswer> {
  const { fold, table, valuesOf } = setting;
  const { terms: parsed, overlong } = parseQuery(query, fold);
  const terms = parsed.map(({ folded }) => folded);
  if (terms.length === 0 || overlong) return unanswered(overlong ? 'overlong' : 'empty');
  const found = await find(terms, setting);
  const units = applyFilters(found.units, filters, valuesOf);
  const hits = await composeHits(await order({ ...found, units }, terms, { setting, sort }), terms, setting);
  const suggestions =
    found.units.length > 0
      ? []
      : await suggest(terms, {
          ...setting,
          folded: fold.text(query),
          find: async (others) => order(await find(others, setting), others, { setting, sort: 'relevance' }),
        });
  return {
    total: units.length,
    unfiltered: found.units.length,
    groups: groupHits(hits, terms, setting),
    facets: facetValues(table, countValues(found.units, filters, valuesOf), filters),
    suggestions,
    variants: found.units.length === 0 ? [] : terms.flatMap((term) => replaceWords(term, table.variants)),
    nothing: null,
  };
}

/** Answers queries from Pagefind's index and the tables beside it. */
export function makeEngine(parts: EngineParts): Engine {
  const groupOf = groupNumbers(parts.table);
  const groupTitles = parts.table.groups.map(({ title }) => parts.fold.text(title));
  const setting: Setting = { ...parts, groupOf, groupTitles, valuesOf: facetReader(parts.table, groupOf) };
  const termsOf = (query: string) => parseQuery(query, parts.fold).terms.map(({ folded }) => folded);
  return {
    search: (request) => answer({ ...request, filters: { ...noFilters, ...request.filters } }, setting),
    excerpts: (units, query) => composeExcerpts(units, termsOf(query), setting),
  };
}
