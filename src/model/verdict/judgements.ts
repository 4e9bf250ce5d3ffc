import { targetInForce } from '../plan/adjustments.ts';
import { stepAsTarget, stepsOf } from '../plan/steps.ts';
import type { Milestone, Task } from '../plan/items.ts';
import type { Step } from '../plan/target-fields.ts';
import type { Target } from '../plan/target.ts';
import type { FiledReport, Plan, Portal } from '../portal.ts';
import type { Observation } from '../registry/observation.ts';
import { judgeMilestone } from './judge-milestone.ts';
import { judgeTarget } from './judge-target.ts';
import { judgeTask } from './judge-task.ts';
import { settingsOf } from './settings.ts';
import type { MilestoneVerdict, TargetVerdict, TaskVerdict } from './verdict.ts';

type Kind = 'target' | 'milestone' | 'task';

/** A step of a target as a target of its own, with what became of it. */
export type JudgedStep = { readonly step: Step; readonly target: Target; readonly verdict: TargetVerdict };

/** The verdicts on all items of a portal, by plan and item, and the reports that they rest on. An adjusted target is judged as it is in force. */
export type Judgements = {
  readonly target: (plan: Plan, target: Target) => TargetVerdict;
  /** The verdict on each step that a target states itself, each judged for its own time. */
  readonly steps: (plan: Plan, target: Target) => readonly JudgedStep[];
  readonly milestone: (plan: Plan, milestone: Milestone) => MilestoneVerdict;
  readonly task: (plan: Plan, task: Task) => TaskVerdict;
  /** All reports of an item, newest first. */
  readonly reports: (kind: Kind, plan: Plan, id: string) => readonly FiledReport[];
};

const keyOf = (kind: Kind, plan: string, id: string) => `${kind} ${plan} ${id}`;

function itemOf({ target, milestone, task }: FiledReport): readonly [Kind, string] {
  if (target !== null) return ['target', target];
  return milestone !== null ? ['milestone', milestone] : ['task', task ?? ''];
}

function groupReports(reports: readonly FiledReport[]): ReadonlyMap<string, readonly FiledReport[]> {
  const newestFirst = reports.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return Map.groupBy(newestFirst, (report) => {
    const [kind, id] = itemOf(report);
    return keyOf(kind, report.plan, id);
  });
}

function judgeAll(portal: Portal): Judgements {
  const settings = settingsOf(portal.site);
  const indicators = new Map(portal.indicators.map((indicator) => [indicator.id, indicator]));
  const observations: ReadonlyMap<string, readonly Observation[]> = Map.groupBy(portal.observations, ({ indicator }) => indicator);
  const grouped = groupReports(portal.reports);
  const reports: Judgements['reports'] = (kind, plan, id) => grouped.get(keyOf(kind, plan.id, id)) ?? [];
  const targets = new WeakMap<Target, TargetVerdict>();
  const judge: Judgements['target'] = (plan, target) => {
    const id = target.indicator ?? '';
    const record = {
      plan,
      indicator: indicators.get(id) ?? null,
      observations: observations.get(id) ?? [],
      reports: reports('target', plan, target.id),
      regions: portal.regions,
    };
    return judgeTarget(target, record, settings);
  };
  return {
    reports,
    target: (plan, target) => {
      const verdict = targets.get(target) ?? judge(plan, targetInForce(target, settings.asOf));
      targets.set(target, verdict);
      return verdict;
    },
    steps: (plan, target) =>
      stepsOf(target).map((step) => {
        const own = stepAsTarget(target, step);
        return { step, target: own, verdict: judge(plan, own) };
      }),
    milestone: (plan, milestone) => judgeMilestone(milestone, reports('milestone', plan, milestone.id), settings.asOf),
    task: (plan, task) => judgeTask(task, reports('task', plan, task.id), settings.asOf),
  };
}

const known = new WeakMap<Portal, Judgements>();

/** The verdicts of a portal, computed on first use. */
export function judgementsOf(portal: Portal): Judgements {
  const judgements = known.get(portal) ?? judgeAll(portal);
  known.set(portal, judgements);
  return judgements;
}
