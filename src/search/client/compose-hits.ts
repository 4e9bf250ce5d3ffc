import type { Fold } from '../folding/fold.ts';
import { groupBy } from '../group-by.ts';
import { fieldBreak, kindOfLetter, type UnitTable } from '../index/tables.ts';
import { excerptOf, markTerms } from '../query/excerpt.ts';
import type { Hit, HitGroup } from './answer.ts';
import type { UnitFiles } from './files.ts';

export type Composer = { readonly table: UnitTable; readonly groupOf: Int32Array; readonly files: UnitFiles; readonly fold: Fold };

/** Hits with an excerpt from the start; those of the others follow when they come into view. */
const excerptsAtOnce = 10;

function excerpt(text: string, terms: readonly string[], fold: Fold): Hit['excerpt'] {
  const joined = text.split(fieldBreak).join('；');
  return joined === '' ? null : excerptOf(joined, terms, fold);
}

/** Excerpts of units with the terms marked, in the script of the original. */
export async function composeExcerpts(
  units: readonly number[],
  terms: readonly string[],
  { files, fold }: Composer,
): Promise<ReadonlyMap<number, Hit['excerpt']>> {
  const textOf = await files.texts(units);
  return new Map(units.map((unit) => [unit, excerpt(textOf(unit), terms, fold)]));
}

/** Terms to mark, and for plans whose terms stand apart the units that have them. */
export type Marking = { readonly terms: readonly string[]; readonly spread?: ReadonlyMap<number, readonly number[]> };

/** Excerpts of plans whose terms stand apart: a piece from each unit that has one of them. */
async function composeSpread(
  units: readonly number[],
  { terms, spread = new Map() }: Marking,
  { files, fold }: Composer,
): Promise<ReadonlyMap<number, Hit['excerpt']>> {
  const parted = units.flatMap((unit) => {
    const parts = spread.get(unit);
    return parts === undefined ? [] : [[unit, [...new Set(parts)]] as const];
  });
  const all = parted.flatMap(([, parts]) => parts);
  if (all.length === 0) return new Map();
  const [titleOf, textOf] = await Promise.all([files.titles(all), files.texts(all)]);
  const pieceOf = (part: number) => excerptOf([titleOf(part).title, ...textOf(part).split(fieldBreak)].join('；'), terms, fold);
  return new Map(parted.map(([unit, parts]) => [unit, parts.flatMap((part, index) => [...(index === 0 ? [] : [gap]), ...pieceOf(part)])]));
}

const gap = { text: ' ', hit: false };

/** Makes hits of units, the first ones with an excerpt. */
export async function composeHits(units: readonly number[], marking: Marking, composer: Composer): Promise<readonly Hit[]> {
  const { table, groupOf, files, fold } = composer;
  const { terms } = marking;
  const first = units.slice(0, excerptsAtOnce);
  const [titleOf, excerpts, spread] = await Promise.all([
    files.titles(units),
    composeExcerpts(first, terms, composer),
    composeSpread(first, marking, composer),
  ]);
  return units.map((unit) => {
    const group = table.groups[groupOf[unit] ?? -1];
    const { title, place } = titleOf(unit);
    return {
      unit,
      url: (group?.url ?? '') + place,
      kind: kindOfLetter(table.kinds[unit] ?? ''),
      lang: group?.lang ?? table.langs[unit] ?? null,
      title: markTerms(title, terms, fold),
      excerpt: spread.get(unit) ?? excerpts.get(unit) ?? null,
    };
  });
}

/** Puts ranked hits under their plans; plans stand in the order of their best hit. */
export function groupHits(hits: readonly Hit[], terms: readonly string[], { table, groupOf, fold }: Composer): readonly HitGroup[] {
  const byGroup = groupBy(hits, ({ unit }) => groupOf[unit] ?? -1);
  return Array.from(byGroup, ([number, members]) => {
    const group = table.groups[number];
    if (group === undefined) return { title: null, lang: null, issuer: null, date: null, hits: members };
    const names = group.issuers.flatMap((id) => table.names.bodies[id] ?? []);
    const issuer = names.length === 0 ? null : names.join('、');
    return { title: markTerms(group.title, terms, fold), lang: group.lang, issuer, date: group.date, hits: members };
  });
}
