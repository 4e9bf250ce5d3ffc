import { z } from 'zod';
import type { Named } from '../../model/plan/roles.ts';
import { field } from '../../model/values/field.ts';
import { key, text } from './column-types.ts';

/** 牵头单位, of which `null` says that the text names none. */
export const leadColumn = field('牵头单位编号', z.array(key).min(1).nullable(), '文中写明“牵头”的单位的编号；文中没有写牵头则为空。');

/** The columns of those who cooperate and supervise. */
export const partColumns = {
  cooperating: field('配合单位编号', z.array(key), '文中写明配合、参加或协助的单位的编号。'),
  supervisors: field('分管领导', z.array(text), '文中写明的分管或包抓领导，照抄文字。'),
};

type Parts = Pick<Named, 'lead' | 'cooperating'> & { readonly supervisors: readonly string[] };

/** Who leads, cooperates and supervises, as the columns of an item. */
export const partsOf = ({ lead, cooperating, supervisors }: Parts) => ({
  lead: lead.length > 0 ? [...lead] : null,
  cooperating: [...cooperating],
  supervisors: [...supervisors],
});
