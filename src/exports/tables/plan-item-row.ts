import type { Plan, Portal } from '../../model/portal.ts';
import { publicationOf } from '../../model/plan/publication.ts';
import { z } from 'zod';
import { field } from '../../model/values/field.ts';
import { hedges } from '../../model/vocabularies.ts';
import { address, calendarYear, code, key, period, planKey, text } from './column-types.ts';

/** The name of a plan's phase, or `null` where no phase is meant. */
export function phaseName(plan: Plan, id: string | null): string | null {
  return plan.phases.find((phase) => phase.id === id)?.name ?? null;
}

/** Gives the full names of bodies by their ids, in the same order. */
export function bodyNamesOf(portal: Portal): (ids: readonly string[]) => string[] {
  const names = new Map(portal.bodies.map((body) => [body.id, body.name]));
  return (ids) => ids.map((id) => names.get(id) ?? id);
}

/** The plans whose items may stand in data files. */
export function openPlans(portal: Portal): Plan[] {
  return portal.plans.filter((plan) => publicationOf(plan) === 'full');
}

const kinds = { target: '目标', milestone: '节点', task: '任务' } as const;

/** One item of a plan: a row of `plans/<id>.csv`. */
export const planItemRow = z.strictObject({
  plan: field('规划编号', planKey, '规划的编号，也是文件名。'),
  planTitle: field('规划名称', text, '规划的名称。'),
  kind: field('类别', code(kinds), '这一行是目标、节点还是任务。'),
  id: field('编号', key, '在规划内的编号。'),
  name: field('名称', text, '目标、节点或任务的名称。'),
  promise: field('承诺', text.nullable(), '目标要达到什么，用一句话写；节点和任务为空。'),
  printed: field('原文数字', text.nullable(), '目标在文中写出的数字或文字。'),
  targetYear: field('目标年', calendarYear.nullable(), '应当达到的年份。'),
  due: field('到期时间', period.nullable(), '以这一时间的最后一天为准；没有写明则为空。'),
  hedge: field('语气', code(hedges).nullable(), '承诺的语气；任务为空。'),
  bodies: field('责任单位编号', z.array(key), '责任单位的编号。'),
  bodyNames: field('责任单位', z.array(text), '责任单位的全称。'),
  lead: field('牵头单位编号', z.array(key).min(1).nullable(), '文中写明“牵头”的单位；没有写则为空。'),
  verdict: field('判定', text, '进展的判定，用中文写。'),
  sentence: field('判定说明', text, '判定用到的数值和规则。'),
  clause: field('条款', text.nullable(), '正文中写明它的条款，是规划页上的锚点。'),
  url: field('地址', address, '在本站的地址。'),
});

export type PlanItemRow = z.infer<typeof planItemRow>;
