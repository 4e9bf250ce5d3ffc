import type { Fold } from '../folding/fold.ts';
import { readingsOf } from '../folding/readings.ts';
import { fieldBreak } from '../index/tables.ts';
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
function piecesOf(characters: readonly string[]): readonly string[] {
  const starts = [0, characters.length - piece, ...(characters.length > 4 * piece ? [Math.floor(characters.length / 2)] : [])];
  return starts.map((start) => characters.slice(start, start + piece).join(''));
}

/** The units that contain a folded term. */
export async function findTerm(term: string, { phrases, files, fold }: TermSource): Promise<ReadonlySet<number>> {
  const characters = Array.from(term);
  const whole = async () => new Set((await phrases.find(term)).keys());
  if (characters.length <= longestPhrase) return whole();
  const found = await Promise.all(piecesOf(characters).map(async (part) => new Set((await phrases.find(part)).keys())));
  const candidates = [...intersect(found)];
  if (candidates.length > mostRead) return whole();
  const [textOf, titleOf] = await Promise.all([files.texts(candidates), files.titles(candidates)]);
  const fieldsOf = (unit: number) => [titleOf(unit).title, ...textOf(unit).split(fieldBreak)].flatMap(readingsOf);
  return new Set(candidates.filter((unit) => fieldsOf(unit).some((field) => fold.text(field).includes(term))));
}

export type Found = {
  readonly units: readonly number[];
  /** Units of which all terms stand in the unit itself. */
  readonly whole: ReadonlySet<number>;
};

/** Where else than in a unit itself one of several terms may stand. */
export type Context = {
  /** In the name of its plan. */
  readonly inPlan: (unit: number, term: string) => boolean;
  /** In the headings above it; asked only when the names of plans did not help. */
  readonly inHeadings: (units: readonly number[]) => Promise<(unit: number, term: string) => boolean>;
};

/** The units that contain all terms; with several terms some may stand in the context of a unit, but never all. */
export async function findAll(terms: readonly string[], source: TermSource, { inPlan, inHeadings }: Context): Promise<Found> {
  const sets = await Promise.all(terms.map((term) => findTerm(term, source)));
  const whole = intersect(sets);
  if (terms.length === 1) return { units: [...whole], whole };
  const union = [...new Set(sets.flatMap((set) => [...set]))];
  const having = (elsewhere: Context['inPlan']) =>
    union.filter((unit) => terms.every((term, index) => sets[index]?.has(unit) === true || elsewhere(unit, term)));
  const units = having(inPlan);
  if (units.length > 0 || union.length === 0) return { units, whole };
  const above = await inHeadings(union);
  return { units: having((unit, term) => inPlan(unit, term) || above(unit, term)), whole };
}
