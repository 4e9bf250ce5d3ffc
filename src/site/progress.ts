import type { Milestone } from '../model/plan/milestone.ts';
import type { Target } from '../model/plan/target.ts';
import type { Task } from '../model/plan/task.ts';
import type { Plan, Portal } from '../model/portal.ts';
import { isCounted } from '../model/plan/standing.ts';
import { judgementsOf } from '../model/verdict/judgements.ts';
import { type Tally, tallyMilestones, tallyTargets, tallyTasks, type TargetTally } from '../model/verdict/tally.ts';
import type { MilestoneState, TaskState } from '../model/verdict/verdict.ts';

type Of<Item> = { readonly plan: Plan; readonly item: Item };

/** Items of one or several plans. */
export type Items = {
  readonly targets: readonly Of<Target>[];
  readonly milestones: readonly Of<Milestone>[];
  readonly tasks: readonly Of<Task>[];
};

/** How the promises of one or several plans stand: counts by verdict, never a share. */
export type Progress = {
  readonly targets: TargetTally;
  readonly milestones: Tally<MilestoneState>;
  readonly tasks: Tally<TaskState>;
};

/** All items of plans. */
export function itemsOf(plans: readonly Plan[]): Items {
  const of = <Item>(pick: (plan: Plan) => readonly Item[]) => plans.flatMap((plan) => pick(plan).map((item) => ({ plan, item })));
  return { targets: of((plan) => plan.targets), milestones: of((plan) => plan.milestones), tasks: of((plan) => plan.tasks) };
}

/** Items of plans that count: not of those that are repealed or replaced. */
export function counted<Item extends { readonly plan: Plan }>(items: readonly Item[]): readonly Item[] {
  return items.filter(({ plan }) => isCounted(plan));
}

/** Counts the items of several plans by verdict, without those of plans that are repealed or replaced. */
export function totalOf({ targets, milestones, tasks }: Items, portal: Portal): Progress {
  return progressOf({ targets: counted(targets), milestones: counted(milestones), tasks: counted(tasks) }, portal);
}

/** Counts items by verdict; parts, restatements and steps of single years are not counted twice. */
export function progressOf({ targets, milestones, tasks }: Items, portal: Portal): Progress {
  const judgements = judgementsOf(portal);
  return {
    targets: tallyTargets(targets, judgements),
    milestones: tallyMilestones(milestones, judgements),
    tasks: tallyTasks(tasks, judgements),
  };
}
