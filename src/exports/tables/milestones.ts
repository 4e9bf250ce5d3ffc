import { z } from 'zod';
import { planAddress } from '../../model/addresses.ts';
import { recordAnchor } from '../../model/anchors.ts';
import type { Milestone, Plan, Portal } from '../../model/portal.ts';
import { field } from '../../model/values/field.ts';
import { hedges, targetYearSources } from '../../model/vocabularies.ts';
import { formatMilestoneVerdict } from '../../words/format/verdicts.ts';
import { words as zhHans } from '../../words/zh-hans/words.ts';
import { dueOf, dueYearOf } from '../../model/time/due.ts';
import { judgementsOf } from '../../model/verdict/judgements.ts';
import { milestoneVerdictRow } from './verdict-row.ts';
import { bodyNamesOf, openPlans, phaseName } from './plan-item-row.ts';
import { address, calendarYear, code, key, period, planKey, text } from './column-types.ts';
import { correctedColumn, originOf, sourcesColumn } from './field-sources.ts';
import { leadColumn, partColumns, partsOf } from './roles.ts';
import { linkTo } from '../link.ts';

/** One milestone of one plan: a row of `milestones.json`. */
export const milestoneRow = z.strictObject({
  plan: field('规划编号', planKey, '节点所在规划的编号，对应规划表的 id。'),
  planTitle: field('规划名称', text, '节点所在规划的名称。'),
  id: field('节点编号', key, '节点在本规划内的编号；与规划编号合用才在全站唯一。'),
  name: field('节点名称', text, '要达到的状态。'),
  targetYear: field('目标年', calendarYear.nullable(), '应当达到的年份。'),
  targetYearSource: field('目标年来源', code(targetYearSources).nullable(), '目标年是文中写明，还是按规划期末、期限或阶段推定。'),
  deadline: field('期限原文', text.nullable(), '文中关于期限的原话。'),
  due: field('到期时间', period.nullable(), '以这一时间的最后一天为准：写明的，或由期限原文、目标年得出。'),
  start: field('开始时间', period.nullable(), '文中写明的开始时间。'),
  phase: field('阶段编号', key.nullable(), '文中只写阶段、没有写年份时，阶段在本规划内的编号。'),
  phaseName: field('所属阶段', text.nullable(), '上述阶段的名称。'),
  startingPoint: field('现状', text.nullable(), '文中写明的起点状态。'),
  hedge: field('语气', code(hedges), '承诺的语气。'),
  bodies: field('责任单位编号', z.array(key), '责任单位的编号，对应单位表的 id。'),
  bodyNames: field('责任单位', z.array(text), '责任单位的全称，次序与编号相同。'),
  verdict: field('判定', milestoneVerdictRow, '进展的判定、依据和说明。'),
  clause: field('条款', text.nullable(), '正文中写明本节点的条款，是规划页上的锚点。'),
  url: field('地址', address, '本节点在本站的地址。'),
  notes: field('备注', text.nullable(), '对本节点的说明。'),
  corrects: correctedColumn,
  sources: sourcesColumn,
  lead: leadColumn,
  ...partColumns,
});

export type MilestoneRow = z.infer<typeof milestoneRow>;

function verdictOf(plan: Plan, milestone: Milestone, portal: Portal): MilestoneRow['verdict'] {
  const verdict = judgementsOf(portal).milestone(plan, milestone);
  const { state, reason, restsOn, isOver, due, report } = verdict;
  return {
    state,
    reason,
    restsOn,
    isOver,
    due,
    reported: report?.date ?? null,
    sentence: formatMilestoneVerdict(verdict, portal.site.asOf, zhHans),
  };
}

/** The milestones of all open plans, in the order of the plans and of their records. */
export function milestoneRows(portal: Portal, base = '/'): MilestoneRow[] {
  const namesOf = bodyNamesOf(portal);
  return openPlans(portal).flatMap((plan) =>
    plan.milestones.map((milestone) => ({
      ...milestone,
      due: dueOf(milestone),
      targetYear: dueYearOf(milestone),
      plan: plan.id,
      planTitle: plan.planTitle,
      phaseName: phaseName(plan, milestone.phase),
      bodyNames: namesOf(milestone.bodies),
      verdict: verdictOf(plan, milestone, portal),
      clause: plan.clauseOf[`Milestone:${milestone.id}`] ?? null,
      url: linkTo(base, `${planAddress(plan.id)}#${recordAnchor.milestone(milestone.id)}`),
      ...originOf(plan, `Milestone:${milestone.id}`, milestone),
      ...partsOf(milestone),
    })),
  );
}
