import { z } from 'zod';
import { fieldSources } from '../../model/plan/field-source.ts';
import type { Plan } from '../../model/portal.ts';
import { field } from '../../model/values/field.ts';
import { text } from './column-types.ts';

/** Column of a table of items: which fields nobody typed, each with where it comes from, as `value:words`. */
export const sourcesColumn = field(
  '各项来源',
  z.array(text),
  `没有录入、而由别处得出的各项，写作“列名:来源”；来源有${Object.entries(fieldSources)
    .map(([code, word]) => `${code}（${word}）`)
    .join('、')}。录入的各项不列。`,
);

/** The column for an item of a plan, in the order of the names of its fields. */
function sourcesOf(plan: Plan, item: string): string[] {
  return Object.entries(plan.sources[item] ?? {})
    .map(([name, { by }]) => `${name}:${by}`)
    .toSorted();
}

/** Column of a table of items: the fields in which the record goes against the words of the text. */
export const correctedColumn = field('更正的各项', z.array(text), '正文有误、本站按更正记录的各项的列名；理由写在备注中。');

/** The columns of an item that say where its fields come from. */
export const originOf = (plan: Plan, key: string, { corrects }: { readonly corrects: readonly { readonly field: string }[] }) => ({
  corrects: corrects.map(({ field: name }) => name),
  sources: sourcesOf(plan, key),
});
