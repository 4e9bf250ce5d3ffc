import type { Fold } from '../folding/fold.ts';
import { fieldBreak } from '../index/tables.ts';
import { joinParts, partsOf } from '../tokens.ts';
import { fieldsOf } from '../units/unit.ts';
import type { UnitFiles } from './files.ts';
import type { Phrases } from './phrases.ts';

/** Longer terms are found by their ends and then read through: that loads fewer chunks of the index. */
const longestPhrase = 8;
const piece = 4;
const mostRead = 24;

export type TermSource = { readonly phrases: Phrases; readonly files: UnitFiles; readonly fold: Fold };

function intersect(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const [first, ...others] = sets.toSorted((a, b) => a.size - b.size);
  return new Set([...(first ?? [])].filter((unit) => others.every((set) => set.has(unit))));
}

/** Pieces of a long term: its beginning, its end, and one in the middle of a very long one. */
function piecesOf(parts: readonly string[]): readonly string[] {
  const starts = [0, parts.length - piece, ...(parts.length > 4 * piece ? [Math.floor(parts.length / 2)] : [])];
  return starts.map((start) => joinParts(parts.slice(start, start + piece)));
}

/** The units that contain a folded term. */
export async function findTerm(term: string, { phrases, files, fold }: TermSource): Promise<ReadonlySet<number>> {
  const parts = partsOf(term);
  const whole = async () => new Set((await phrases.find(term)).keys());
  if (parts.length <= longestPhrase) return whole();
  const found = await Promise.all(piecesOf(parts).map(async (part) => new Set((await phrases.find(part)).keys())));
  const candidates = [...intersect(found)];
  if (candidates.length > mostRead) return whole();
  const [textOf, titleOf] = await Promise.all([files.texts(candidates), files.titles(candidates)]);
  const fields = (unit: number) => fieldsOf({ ...titleOf(unit), texts: textOf(unit).split(fieldBreak) });
  return new Set(candidates.filter((unit) => fields(unit).some((field) => fold.text(field).includes(term))));
}

export type Found = {
  readonly units: readonly number[];
  /** Units of which all terms stand in the unit itself. */
  readonly whole: ReadonlySet<number>;
  /** Plans, as their own units, that have every term, though no unit of them has all: with a unit for each term. */
  readonly spread: ReadonlyMap<number, readonly number[]>;
};

/** Where else than in a unit itself one of several terms may stand. */
export type Context = {
  /** In the name of its plan, of the place of its plan, of a body that answers for it or issued its plan. */
  readonly inPlan: (unit: number, term: string) => boolean;
  /** In the headings above it; asked only when the names of plans did not help. */
  readonly inHeadings: (units: readonly number[]) => Promise<(unit: number, term: string) => boolean>;
  /** The number of the plan of a unit, or -1. */
  readonly planOf: (unit: number) => number;
  /** The unit of a plan as a whole. */
  readonly unitOfPlan: (plan: number) => number;
};

const firstOfPlan = (units: Iterable<number>, planOf: Context['planOf']) =>
  new Map(Array.from(units, (unit) => [planOf(unit), unit] as const).toReversed());

/** The plans that have every term in one unit or another, without those that have been found. */
function findSpread(sets: readonly ReadonlySet<number>[], found: readonly number[], { planOf, unitOfPlan }: Context): Found['spread'] {
  const [first, ...others] = sets.map((set) => firstOfPlan(set, planOf));
  const known = new Set(found.map(planOf));
  const plans = Array.from(first?.keys() ?? []).filter(
    (plan) => plan !== -1 && !known.has(plan) && others.every((units) => units.has(plan)),
  );
  return new Map(plans.map((plan) => [unitOfPlan(plan), [first, ...others].flatMap((units) => units?.get(plan) ?? [])]));
}

/** The units that contain all terms; with several terms some may stand in the context of a unit, but never all. */
export async function findAll(terms: readonly string[], source: TermSource, context: Context): Promise<Found> {
  const sets = await Promise.all(terms.map((term) => findTerm(term, source)));
  const whole = intersect(sets);
  if (terms.length === 1) return { units: [...whole], whole, spread: new Map() };
  const union = [...new Set(sets.flatMap((set) => [...set]))];
  const having = (elsewhere: Context['inPlan']) =>
    union.filter((unit) => terms.every((term, index) => sets[index]?.has(unit) === true || elsewhere(unit, term)));
  const inPlan = having(context.inPlan);
  const above = inPlan.length > 0 || union.length === 0 ? null : await context.inHeadings(union);
  const units = above === null ? inPlan : having((unit, term) => context.inPlan(unit, term) || above(unit, term));
  return { units, whole, spread: findSpread(sets, units, context) };
}
