import type { Milestone } from '../model/plan/milestone.ts';
import type { Target } from '../model/plan/target.ts';
import type { Task } from '../model/plan/task.ts';
import type { Plan, Portal } from '../model/portal.ts';
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

/** Counts items by verdict; parts and restatements are not counted twice. */
export function progressOf({ targets, milestones, tasks }: Items, portal: Portal): Progress {
  const judgements = judgementsOf(portal);
  return {
    targets: tallyTargets(targets, judgements),
    milestones: tallyMilestones(milestones, judgements),
    tasks: tallyTasks(tasks, judgements),
  };
}
