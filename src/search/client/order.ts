import { readingsOf } from '../folding/readings.ts';
import { kindOfLetter } from '../index/tables.ts';
import { rankOf } from '../query/rank.ts';
import type { UnitKind } from '../units/unit.ts';
import type { SearchRequest } from './answer.ts';
import type { Matches } from './find.ts';
import type { Setting } from './setting.ts';

/** Most hits that are listed; more are counted. */
const mostListed = 2000;

/** Kinds whose other names count as much as their title. */
const named: ReadonlySet<UnitKind> = new Set(['body', 'indicator']);

/** Kinds whose title is the quotation or the heading of another: the clause itself comes first. */
const nameless: ReadonlySet<UnitKind> = new Set(['note', 'phase']);

/** Names that a hit is ranked by: its title, the numbers of a plan, other names of bodies and indicators. */
function namesOf(unit: number, { title, aliases }: { readonly title: string; readonly aliases: readonly string[] }, setting: Setting) {
  const { table, groupOf, fold } = setting;
  const kind = kindOfLetter(table.kinds[unit] ?? '');
  const numbers = kind === 'plan' ? (table.groups[groupOf[unit] ?? -1]?.numbers ?? []) : [];
  const names = nameless.has(kind) ? [] : [title, ...numbers, ...(named.has(kind) ? aliases : [])];
  return { kind, names: names.flatMap(readingsOf).map(fold.text) };
}

/**
 * Orders units by rank, for `date` by the date of their plan first; equal ones keep the order of the text. What comes
 * last does so in every order.
 */
export async function order(
  units: readonly number[],
  { whole, last, readings }: Matches,
  { setting, sort }: { readonly setting: Setting; readonly sort: SearchRequest['sort'] },
): Promise<readonly number[]> {
  const { phrases, files, table, groupOf } = setting;
  const scores = await phrases.score(readings.flat());
  const listed =
    units.length <= mostListed ? units : units.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0)).slice(0, mostListed);
  const titleOf = await files.titles(listed);
  const ranks = new Map(
    listed.map((unit) => {
      const candidate = { ...namesOf(unit, titleOf(unit), setting), score: scores.get(unit) ?? 0, whole: whole.has(unit) };
      return [unit, Math.max(...readings.map((terms) => rankOf(candidate, terms)))];
    }),
  );
  const dateOf = (unit: number) => table.groups[groupOf[unit] ?? -1]?.date ?? '';
  const byDate = (a: number, b: number) => (dateOf(a) === dateOf(b) ? 0 : dateOf(a) < dateOf(b) ? 1 : -1);
  const byRank = (a: number, b: number) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0) || a - b;
  const byPlace = (a: number, b: number) => Number(last.has(a)) - Number(last.has(b));
  return listed.toSorted((a, b) => byPlace(a, b) || (sort === 'date' ? byDate(a, b) : 0) || byRank(a, b));
}
