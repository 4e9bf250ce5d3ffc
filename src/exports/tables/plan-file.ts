import { partsOf } from './roles.ts';
import { planAddress } from '../../model/addresses.ts';
import { recordAnchor } from '../../model/anchors.ts';
import type { Milestone, Plan, Portal, Target, Task } from '../../model/portal.ts';
import { dueOf, dueYearOf } from '../../model/time/due.ts';
import { judgementsOf } from '../../model/verdict/judgements.ts';
import { formatTargetValue } from '../../words/format/targets.ts';
import { formatMilestoneVerdict, formatTargetVerdict, formatTaskVerdict } from '../../words/format/verdicts.ts';
import { words as zhHans } from '../../words/zh-hans/words.ts';
import { bodyNamesOf, type PlanItemRow, planItemRow } from './plan-item-row.ts';
import { columnsOf } from './columns.ts';
import { linkTo } from '../link.ts';
import { toCsv } from './to-csv.ts';

/** What the file of one plan is called in the data dictionary, and what its rows hold. */
export const planFile = {
  name: 'plan',
  title: '一份规划的数据',
  description: '每份公开的规划一个文件（/data/plans/规划编号.csv，以及供人阅读的 .xlsx），依次列出目标、节点和任务。',
  row: planItemRow,
} as const;

type Item = { readonly id: string; readonly bodies: readonly string[] };

/** What rows of every kind share. */
function common(kind: PlanItemRow['kind'], item: Item, { plan, portal, base }: Source) {
  const component = { target: 'Target', milestone: 'Milestone', task: 'Task' } as const;
  return {
    plan: plan.id,
    planTitle: plan.planTitle,
    kind,
    id: item.id,
    bodies: [...item.bodies],
    bodyNames: bodyNamesOf(portal)(item.bodies),
    clause: plan.clauseOf[`${component[kind]}:${item.id}`] ?? null,
    url: linkTo(base, `${planAddress(plan.id)}#${recordAnchor[kind](item.id)}`),
  };
}

type Source = { readonly plan: Plan; readonly portal: Portal; readonly base: string };

function rowOfTarget(target: Target, source: Source): PlanItemRow {
  const verdict = judgementsOf(source.portal).target(source.plan, target);
  const { name, printed, hedge } = target;
  const said = {
    verdict: zhHans.verdicts.target[verdict.state],
    sentence: formatTargetVerdict({ plan: source.plan, target }, verdict, zhHans),
  };
  return {
    ...common('target', target, source),
    name,
    promise: formatTargetValue(target, source.plan, zhHans),
    printed,
    targetYear: dueYearOf(target),
    due: dueOf(target),
    hedge,
    lead: partsOf(target).lead,
    ...said,
  };
}

function rowOfMilestone(milestone: Milestone, source: Source): PlanItemRow {
  const verdict = judgementsOf(source.portal).milestone(source.plan, milestone);
  const { name, hedge } = milestone;
  const time = { targetYear: dueYearOf(milestone), due: dueOf(milestone) };
  const said = {
    verdict: zhHans.verdicts.milestone[verdict.state],
    sentence: formatMilestoneVerdict(verdict, source.portal.site.asOf, zhHans),
  };
  return {
    ...common('milestone', milestone, source),
    name,
    promise: null,
    printed: null,
    ...time,
    hedge,
    lead: partsOf(milestone).lead,
    ...said,
  };
}

function rowOfTask(task: Task, source: Source): PlanItemRow {
  const verdict = judgementsOf(source.portal).task(source.plan, task);
  const said = { verdict: zhHans.verdicts.task[verdict.state], sentence: formatTaskVerdict(verdict, source.portal.site.asOf, zhHans) };
  const { lead } = partsOf(task);
  const dated = { ...task, targetYear: null };
  const time = { targetYear: dueYearOf(dated), due: dueOf(dated) };
  return { ...common('task', task, source), name: task.title, promise: null, printed: null, ...time, hedge: null, lead, ...said };
}

/** The targets, milestones and tasks of a plan, in the order of its records. */
export function planItemRows(plan: Plan, portal: Portal, base = '/'): PlanItemRow[] {
  const source = { plan, portal, base };
  return [
    ...plan.targets.map((target) => rowOfTarget(target, source)),
    ...plan.milestones.map((milestone) => rowOfMilestone(milestone, source)),
    ...plan.tasks.map((task) => rowOfTask(task, source)),
  ];
}

/** The whole text of a plan's file, `/data/plans/<id>.csv`. */
export function renderPlanCsv(plan: Plan, portal: Portal, base = '/'): string {
  return toCsv(
    columnsOf(planItemRow),
    planItemRows(plan, portal, base).map((row) => planItemRow.parse(row)),
    portal,
  );
}
