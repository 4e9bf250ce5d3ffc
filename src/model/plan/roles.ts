import { field, list } from '../values/field.ts';
import { reference } from '../values/id.ts';
import { line } from '../values/text.ts';

/** The parts that a text gives those who answer for an item, beside `bodies`, who answer for it in any of them. */
export const roleFields = {
  lead: field('牵头单位', list(reference), '只有文中写明“牵头”才填，不得把排在第一的当作牵头。'),
  cooperating: field('配合单位', list(reference), '文中写明“配合”“参加”“协助”的单位编号；没有写就留空。'),
  supervisors: field('分管领导', list(line), '文中写明的分管或包抓领导，照抄文字，例如“副县长张某”；没有写就留空。'),
};

/** The bodies that an item names, in their parts. */
export type Named = { readonly bodies: readonly string[]; readonly lead: readonly string[]; readonly cooperating: readonly string[] };

/** The bodies that answer for an item or lead it, each once; those that cooperate do not answer. */
export const answeringBodies = ({ bodies, lead }: Omit<Named, 'cooperating'>): readonly string[] => [...new Set([...bodies, ...lead])];

/** All bodies that an item names, each once. */
export const bodiesNamed = (item: Named): readonly string[] => [...new Set([...answeringBodies(item), ...item.cooperating])];
