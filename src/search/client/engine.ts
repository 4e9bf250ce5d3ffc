import type { Fold } from '../folding/fold.ts';
import { readingsOf } from '../folding/readings.ts';
import type { UnitTable } from '../index/tables.ts';
import { applyFilters, countValues, facetReader, groupNumbers, noFilters, type Filters } from '../query/filters.ts';
import { parseQuery } from '../query/parse-query.ts';
import { placeSpellings } from '../query/place-names.ts';
import { replaceWords } from '../suggest/replace-words.ts';
import { typedForm } from '../tokens.ts';
import type { Hit, SearchAnswer, SearchRequest } from './answer.ts';
import { composeExcerpts, composeHits, groupHits } from './compose-hits.ts';
import { facetValues } from './facet-values.ts';
import type { UnitFiles } from './files.ts';
import { find, findTogether, unitsOf, type Matches } from './find.ts';
import { order } from './order.ts';
import type { Phrases } from './phrases.ts';
import { responsibleBody } from './responsible-body.ts';
import type { Setting } from './setting.ts';
import { suggest } from './suggest.ts';

export type EngineParts = { readonly table: UnitTable; readonly files: UnitFiles; readonly phrases: Phrases; readonly fold: Fold };

export type Engine = {
  readonly search: (request: SearchRequest) => Promise<SearchAnswer>;
  readonly excerpts: (units: readonly number[], query: string) => Promise<ReadonlyMap<number, Hit['excerpt']>>;
};

const blank = { total: 0, unfiltered: 0, groups: [], facets: [], suggestions: [], variants: [], corrected: null, body: null };

type Shown = Pick<SearchAnswer, 'total' | 'unfiltered' | 'groups' | 'facets' | 'body'>;

/** What is shown of the units that were found: those that pass the filters, in their order, under their plans. */
async function show(found: Matches, { filters, sort }: SearchRequest, setting: Setting): Promise<Shown> {
  const { table, valuesOf } = setting;
  const all = unitsOf(found);
  const units = applyFilters(all, filters, valuesOf);
  const terms = found.readings.flat();
  const hits = await composeHits(await order(units, found, { setting, sort }), { terms, spread: found.spread }, setting);
  return {
    total: units.length,
    unfiltered: all.length,
    groups: groupHits(hits, terms, setting),
    facets: facetValues(table, countValues(all, filters, valuesOf), filters),
    body: await responsibleBody(hits[0], found.readings, setting),
  };
}

async function answer(request: SearchRequest, setting: Setting): Promise<SearchAnswer> {
  const { fold, table } = setting;
  const { terms: parsed, overlong } = parseQuery(request.query, fold);
  const terms = parsed.map(({ folded }) => folded);
  if (terms.length === 0 || overlong) return { ...blank, nothing: overlong ? 'overlong' : 'empty' };
  const found = await find(terms, setting);
  const variants = terms.flatMap((term) => replaceWords(term, table.variants)).map(typedForm);
  if (unitsOf(found).length > 0) return { ...blank, ...(await show(found, request, setting)), variants, nothing: null };
  const { suggestions, standing } = await suggest(terms, { ...setting, folded: fold.text(request.query) });
  if (standing === null || request.exact === true) return { ...blank, suggestions, nothing: null };
  const corrected = standing.map(typedForm).join(' ');
  return { ...blank, ...(await show(await findTogether(standing, setting), request, setting)), corrected, nothing: null };
}

function plansOf({ groups, names }: UnitTable, fold: Fold): Setting['plans'] {
  return groups.map(({ title, region }) => ({
    titles: readingsOf(title).map(fold.text),
    places: region === null ? [] : placeSpellings(fold.text(names.regions[region] ?? region)),
  }));
}

function firstUnits({ groupSizes }: UnitTable): readonly number[] {
  let next = 0;
  return groupSizes.map((size) => {
    const first = next;
    next += size;
    return first;
  });
}

/** Answers queries from Pagefind's index and the tables beside it. */
export function makeEngine(parts: EngineParts): Engine {
  const { table, fold } = parts;
  const groupOf = groupNumbers(table);
  const setting: Setting = {
    ...parts,
    groupOf,
    plans: plansOf(table, fold),
    planUnits: firstUnits(table),
    valuesOf: facetReader(table, groupOf),
  };
  const termsOf = (query: string) => parseQuery(query, fold).terms.map(({ folded }) => folded);
  return {
    search: (request) => answer({ ...request, filters: withAll(request.filters) }, setting),
    excerpts: async (units, query) => composeExcerpts(units, (await find(termsOf(query), setting)).readings.flat(), setting),
  };
}

const withAll = (filters: Filters): Filters => ({ ...noFilters, ...filters });
