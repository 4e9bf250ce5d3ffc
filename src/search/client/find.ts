import { bodyAddress } from '../../model/addresses.ts';
import { kindOfLetter } from '../index/tables.ts';
import { partByPlace } from '../query/place-names.ts';
import { replaceWords } from '../suggest/replace-words.ts';
import { findAll, findTerm, type Context, type Found } from './find-terms.ts';
import { headingsAbove } from './headings-above.ts';
import type { Setting } from './setting.ts';

/** What was found. */
export type Matches = Found & {
  /** By which terms: each set of them stands for the whole query, and its terms are marked. */
  readonly readings: readonly (readonly string[])[];
  /** What comes after everything else in every order. */
  readonly last: ReadonlySet<number>;
};

/** The units that a body answers for, and those of the plans that it issued, when a term is its name or a short name. */
async function findAnswering(term: string, setting: Setting): Promise<ReadonlySet<number>> {
  const { table, files, fold, groupOf } = setting;
  const bodies = [...(await findTerm(term, setting))].filter((unit) => kindOfLetter(table.kinds[unit] ?? '') === 'body');
  const titleOf = await files.titles(bodies);
  const named = bodies.map(titleOf).filter(({ title, aliases }) => [title, ...aliases].some((name) => fold.text(name) === term));
  const places = new Set(named.map(({ place }) => place));
  const isNamed = (id: string) => places.has(bodyAddress(id));
  const sets = table.bodySets.map((ids) => ids.some(isNamed));
  const issued = table.groups.map(({ issuers }) => issuers.some(isNamed));
  return new Set(table.bodySetOf.flatMap((set, unit) => (sets[set] === true || issued[groupOf[unit] ?? -1] === true ? [unit] : [])));
}

function contextOf(setting: Setting, answering: ReadonlyMap<string, ReadonlySet<number>>): Context {
  const { groupOf, plans, planUnits } = setting;
  const planOf = (unit: number) => groupOf[unit] ?? -1;
  return {
    planOf,
    unitOfPlan: (plan) => planUnits[plan] ?? -1,
    inPlan: (unit, term) => {
      const plan = plans[planOf(unit)];
      if (answering.get(term)?.has(unit) === true) return true;
      return plan !== undefined && (plan.titles.some((title) => title.includes(term)) || plan.places.includes(term));
    },
    inHeadings: (units) => headingsAbove(units, setting),
  };
}

/** Units of targets and indicators that have a term as part of their name or of the name of their indicator. */
async function findNamed(term: string, setting: Setting): Promise<readonly number[]> {
  const { table, files, fold } = setting;
  const isMeasure = (unit: number) => ['target', 'indicator'].includes(kindOfLetter(table.kinds[unit] ?? ''));
  const units = [...(await findTerm(term, setting))].filter(isMeasure);
  const titleOf = await files.titles(units);
  return units.filter((unit) => {
    const { title, aliases } = titleOf(unit);
    return [title, ...aliases].some((name) => fold.text(name).includes(term));
  });
}

/** A place and a measure in one word, 监利GDP: the targets that plans of the place set for it, and the indicator where the place is observed. */
async function findPlaceAndMeasure(term: string, setting: Setting): Promise<Matches | null> {
  const { plans, groupOf, files } = setting;
  const beginnings = [2, 3, 4, 5].map((length) => term.slice(0, length));
  // A plan of no registered place is known by the place that its title begins with.
  const isOf = ({ titles, places }: Setting['plans'][number], place: string) =>
    places.length === 0 ? titles.some((title) => title.startsWith(place)) : places.includes(place);
  const parted = partByPlace(term, [
    ...plans.flatMap(({ places }) => places),
    ...beginnings.filter((place) => plans.some((plan) => plan.places.length === 0 && isOf(plan, place))),
  ]);
  if (parted.length === 0) return null;
  const words = await files.regional();
  for (const { place, rest } of parted) {
    const readings = [rest, ...replaceWords(rest, words)].map((measure) => [measure]);
    const named = new Set((await Promise.all(readings.map(([measure = '']) => findNamed(measure, setting)))).flat());
    const placed = named.size === 0 ? new Set<number>() : await findTerm(place, setting);
    const planOf = (unit: number) => plans[groupOf[unit] ?? -1];
    const targets = [...named].filter((unit) => {
      const plan = planOf(unit);
      return plan !== undefined && isOf(plan, place);
    });
    const observed = [...named].filter((unit) => planOf(unit) === undefined && placed.has(unit));
    const units = [...targets, ...observed];
    if (units.length > 0) return { units, whole: new Set(units), spread: new Map(), readings, last: new Set(observed) };
  }
  return null;
}

/** The units that have all folded terms. */
export async function findTogether(terms: readonly string[], setting: Setting): Promise<Matches> {
  const answering =
    terms.length === 1 ? [] : await Promise.all(terms.map(async (term) => [term, await findAnswering(term, setting)] as const));
  const found = await findAll(terms, setting, contextOf(setting, new Map(answering)));
  return { ...found, readings: [terms], last: new Set(found.spread.keys()) };
}

/** The units that answer folded terms; a term that occurs nowhere, or two, may be a place with a measure. */
export async function find(terms: readonly string[], setting: Setting): Promise<Matches> {
  const found = await findTogether(terms, setting);
  const pair = found.units.length > 0 || terms.length > 2 ? null : await findPlaceAndMeasure(terms.join(''), setting);
  return pair ?? found;
}

/** Everything that was found, plans with their terms apart last. */
export function unitsOf({ units, spread }: Found): readonly number[] {
  return [...units, ...Array.from(spread.keys()).filter((unit) => !units.includes(unit))];
}
