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

/** Makes hits of units, the first ones with an excerpt. */
export async function composeHits(units: readonly number[], terms: readonly string[], composer: Composer): Promise<readonly Hit[]> {
  const { table, groupOf, files, fold } = composer;
  const [titleOf, excerpts] = await Promise.all([files.titles(units), composeExcerpts(units.slice(0, excerptsAtOnce), terms, composer)]);
  return units.map((unit) => {
    const group = table.groups[groupOf[unit] ?? -1];
    const { title, place } = titleOf(unit);
    return {
      unit,
      url: (group?.url ?? '') + place,
      kind: kindOfLetter(table.kinds[unit] ?? ''),
      lang: group?.lang ?? table.langs[unit] ?? null,
      title: markTerms(title, terms, fold),
      excerpt: excerpts.get(unit) ?? null,
    };
  });
}

/** Puts ranked hits under their plans; plans stand in the order of their best hit. */
export function groupHits(hits: readonly Hit[], terms: readonly string[], { table, groupOf, fold }: Composer): readonly HitGroup[] {
  const byGroup = groupBy(hits, ({ unit }) => groupOf[unit] ?? -1);
  return Array.from(byGroup, ([number, members]) => {
    const group = table.groups[number];
    if (group === undefined) return { title: null, lang: null, issuer: null, date: null, hits: members };
    const issuer = group.issuer === null ? null : (table.names.bodies[group.issuer] ?? null);
    return { title: markTerms(group.title, terms, fold), lang: group.lang, issuer, date: group.date, hits: members };
  });
}
