import { z } from 'zod';
import { planAddress } from '../../model/addresses.ts';
import { recordAnchor } from '../../model/anchors.ts';
import type { Plan, Portal, Task } from '../../model/portal.ts';
import { field } from '../../model/values/field.ts';
import { taskGroups } from '../../model/vocabularies.ts';
import { formatTaskVerdict } from '../../words/format/verdicts.ts';
import { words as zhHans } from '../../words/zh-hans/words.ts';
import { dueOf } from '../../model/time/due.ts';
import { judgementsOf } from '../../model/verdict/judgements.ts';
import { taskVerdictRow } from './verdict-row.ts';
import { bodyNamesOf, openPlans } from './plan-item-row.ts';
import { correctedColumn, originOf, sourcesColumn } from './field-sources.ts';
import { address, code, key, period, planKey, text } from './column-types.ts';
import { leadColumn, partColumns, partsOf } from './roles.ts';
import { linkTo } from '../link.ts';

/** One task or safeguard of one plan: a row of `tasks.json`. */
export const taskRow = z.strictObject({
  plan: field('规划编号', planKey, '任务所在规划的编号，对应规划表的 id。'),
  planTitle: field('规划名称', text, '任务所在规划的名称。'),
  id: field('任务编号', key, '任务在本规划内的编号；与规划编号合用才在全站唯一。'),
  number: field('序号', text.nullable(), '文中印出的序号，例如“（一）”。'),
  title: field('任务名称', text, '任务的标题。'),
  group: field('类别', code(taskGroups), '主要任务还是保障措施。'),
  bodies: field('责任单位编号', z.array(key), '责任单位的编号，按文中次序，对应单位表的 id。'),
  bodyNames: field('责任单位', z.array(text), '责任单位的全称，次序与编号相同。'),
  bodiesPrinted: field('责任单位原文', text.nullable(), '文中写责任单位的原话。'),
  lead: leadColumn,
  deadline: field('期限原文', text.nullable(), '文中关于期限的原话。'),
  due: field('到期时间', period.nullable(), '以这一时间的最后一天为准；没有写明则为空。'),
  start: field('开始时间', period.nullable(), '文中写明的开始时间。'),
  outcomes: field('预期成果', z.array(key), '本任务要达到的目标和节点在同一规划中的编号。'),
  verdict: field('判定', taskVerdictRow, '进展的判定、依据和说明。'),
  clause: field('条款', text.nullable(), '正文中写明本任务的条款，是规划页上的锚点。'),
  url: field('地址', address, '本任务在本站的地址。'),
  notes: field('备注', text.nullable(), '对本任务的说明。'),
  corrects: correctedColumn,
  sources: sourcesColumn,
  ...partColumns,
});

export type TaskRow = z.infer<typeof taskRow>;

function verdictOf(plan: Plan, task: Task, portal: Portal): TaskRow['verdict'] {
  const verdict = judgementsOf(portal).task(plan, task);
  const { state, reason, restsOn, isOver, due, report } = verdict;
  return {
    state,
    reason,
    restsOn,
    isOver,
    due,
    reported: report?.date ?? null,
    sentence: formatTaskVerdict(verdict, portal.site.asOf, zhHans),
  };
}

/** The tasks and safeguards of all open plans, in the order of the plans and of their records. */
export function taskRows(portal: Portal, base = '/'): TaskRow[] {
  const namesOf = bodyNamesOf(portal);
  return openPlans(portal).flatMap((plan) =>
    plan.tasks.map((task) => ({
      ...task,
      due: dueOf({ ...task, targetYear: null }),
      plan: plan.id,
      planTitle: plan.planTitle,
      bodyNames: namesOf(task.bodies),
      ...partsOf(task),
      verdict: verdictOf(plan, task, portal),
      clause: plan.clauseOf[`Task:${task.id}`] ?? null,
      url: linkTo(base, `${planAddress(plan.id)}#${recordAnchor.task(task.id)}`),
      ...originOf(plan, `Task:${task.id}`, task),
    })),
  );
}
