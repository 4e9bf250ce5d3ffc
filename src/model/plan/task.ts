import { z } from 'zod';
import { field } from '../values/field.ts';
import { id, reference } from '../values/id.ts';
import { list, optional } from '../values/optional.ts';
import { term } from '../values/term.ts';
import { line, prose } from '../values/text.ts';
import { dueFields } from './due-fields.ts';
import { taskGroups } from '../vocabularies.ts';

/** A piece of work that a plan assigns, or a safeguard that it promises. */
export const task = z.strictObject({
  id: field('编号', id, '任务在本规划内唯一的编号。'),
  number: field('序号', optional(line), '文中印出的序号，例如“（一）”；没有就留空。'),
  title: field('名称', line, '任务的标题，照抄文中的标题。'),
  group: field('类别', term(taskGroups), '主要任务还是保障措施。'),
  bodies: field('责任单位', list(reference), '文中写明的责任单位编号，按文中次序；没有写就留空。'),
  bodiesPrinted: field('责任单位原文', optional(line), '文中写责任单位的原话。'),
  lead: field('牵头单位', list(reference), '只有文中写明“牵头”才填，不得把排在第一的当作牵头。'),
  ...dueFields,
  outcomes: field('预期成果', list(id), '本任务要达到的目标和节点的编号。'),
  notes: field('备注', optional(prose), '对本任务需要说明的情况。'),
});

export type Task = z.infer<typeof task>;
