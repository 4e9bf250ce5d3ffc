import { z } from 'zod';
import { field } from '../values/field.ts';
import { id, reference } from '../values/id.ts';
import { list, optional } from '../values/optional.ts';
import { year } from '../values/partial-date.ts';
import { term } from '../values/term.ts';
import { line, prose } from '../values/text.ts';
import { dueFields } from './due-fields.ts';
import { hedges, targetYearSources } from '../vocabularies.ts';

/** A state to reach that is not a number: something issued, built, passed. */
export const milestone = z.strictObject({
  id: field('编号', id, '节点在本规划内唯一的编号。'),
  name: field('名称', line, '要达到的状态，用一句话写清。'),
  ...dueFields,
  targetYear: field('目标年', optional(year), '应当达到的年份；没有就留空。'),
  targetYearSource: field('目标年来源', optional(term(targetYearSources)), '目标年是文中写明，还是按规划期末、期限或阶段推定。'),
  phase: field('所属阶段', optional(id), '文中只写阶段、没有写年份时，所属阶段的编号。'),
  startingPoint: field('现状', optional(line), '文中写明的起点状态。'),
  hedge: field('语气', term(hedges), '承诺的语气：明确、力争、谋划或探索。'),
  bodies: field('责任单位', list(reference), '对本节点负责的单位编号；文中没有写就留空。'),
  notes: field('备注', optional(prose), '对本节点需要说明的情况。'),
});

export type Milestone = z.infer<typeof milestone>;
