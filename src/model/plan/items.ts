import { z } from 'zod';
import { field, list, optional, term } from '../values/field.ts';
import { id, reference } from '../values/id.ts';
import { partialDate, year } from '../values/partial-date.ts';
import { count, line, prose } from '../values/text.ts';
import { corrects } from './correction.ts';
import { dueFields } from './due-fields.ts';
import { roleFields } from './roles.ts';
import { certainties, comparators, hedges, incentiveKinds, noteKinds, targetYearSources, taskGroups } from '../vocabularies.ts';
import { decimal } from '../values/decimal.ts';

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
  ...roleFields,
  notes: field('备注', optional(prose), '对本节点需要说明的情况。'),
  corrects,
});

export type Milestone = z.infer<typeof milestone>;

/** A piece of work that a plan assigns, or a safeguard that it promises. */
export const task = z.strictObject({
  id: field('编号', id, '任务在本规划内唯一的编号。'),
  number: field('序号', optional(line), '文中印出的序号，例如“（一）”；没有就留空。'),
  title: field('名称', line, '任务的标题，照抄文中的标题。'),
  group: field('类别', term(taskGroups), '主要任务还是保障措施。'),
  bodies: field('责任单位', list(reference), '文中写明的责任单位编号，按文中次序；没有写就留空。'),
  bodiesPrinted: field('责任单位原文', optional(line), '文中写责任单位的原话。'),
  ...roleFields,
  ...dueFields,
  outcomes: field('预期成果', list(id), '本任务要达到的目标和节点的编号。'),
  notes: field('备注', optional(prose), '对本任务需要说明的情况。'),
  corrects,
});

export type Task = z.infer<typeof task>;

/** A stage of a plan; its dates may be unstated. */
export const phase = z.strictObject({
  id: field('编号', id, '阶段在本规划内唯一的编号。'),
  name: field('名称', line, '阶段的名称，例如“重点推进期”。'),
  order: field('次序', count, '第几个阶段，从 1 数起。'),
  start: field('开始', optional(partialDate), '开始的年、月或日；文中没有写就留空。'),
  end: field('结束', optional(partialDate), '结束的年、月或日；文中没有写就留空。'),
  items: field('事项', list(line), '本阶段要做的事。'),
});

const amount = z.strictObject({
  comparator: field('比较', optional(term(comparators)), '数额前后的“以上”“不低于”等；没有就留空。'),
  value: field('数额', decimal, '金额或比例的数字。'),
  unit: field('单位', line, '例如“万元”“%”。'),
  per: field('每', optional(line), '按什么发放，例如“家”。'),
});

/** A reward, subsidy or other inducement that a plan promises. */
export const incentive = z.strictObject({
  id: field('编号', id, '激励措施在本规划内唯一的编号。'),
  name: field('名称', line, '激励措施的名称。'),
  kind: field('类型', term(incentiveKinds), '奖补、奖励、税收优惠、机制等。'),
  amount: field('数额', optional(amount), '金额或比例；文中没有写就留空。'),
  frequency: field('频次', optional(line), '多久一次，例如“每3年一次”。'),
  granter: field('给予方', optional(line), '由谁给予；文中没有写就留空。'),
  beneficiary: field('对象', optional(line), '给予谁；文中没有写就留空。'),
  condition: field('条件', optional(line), '满足什么条件；文中没有写就留空。'),
});

export type Incentive = z.infer<typeof incentive>;

/** A doubt or remark on the record, with how sure the editor is of it. */
export const note = z.strictObject({
  id: field('编号', id, '说明在本规划内唯一的编号。'),
  kind: field('类型', term(noteKinds), '前后不一、内容缺失、数字对不上等。'),
  quote: field('所指原文', optional(line), '说明所指的原文词句，只引必要的几个字。'),
  text: field('说明', prose, '发现了什么，本站怎样处理。'),
  certainty: field('把握', term(certainties), '确定、很可能或可能。'),
});

/** A probable error in the printed text: what stands there and what was probably meant. The text itself is never changed. */
export const erratum = z.strictObject({
  id: field('编号', id, '勘误在本规划内唯一的编号。'),
  printed: field('原文', line, '文中印出的字句。'),
  suggested: field('疑为', optional(line), '可能的正确写法；不清楚就留空。'),
  text: field('说明', prose, '为什么存疑。'),
  certainty: field('把握', term(certainties), '确定、很可能或可能。'),
});
