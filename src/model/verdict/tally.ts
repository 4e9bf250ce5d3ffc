import type { Plan } from '../portal.ts';
import type { Target } from '../plan/target.ts';
import type { Judgements } from './judgements.ts';
import { type MilestoneState, milestoneStates, type TargetState, targetStates, type TaskState, taskStates } from './verdict.ts';

/** How many items have each verdict, in the order of the vocabulary; verdicts that none has are left out. */
export type Tally<State extends string> = {
  readonly total: number;
  readonly counts: readonly { readonly state: State; readonly count: number }[];
};

/** Counts of targets, with how many were left out because another one counts for them. */
export type TargetTally = Tally<TargetState> & { readonly parts: number; readonly restated: number };

/** Targets and milestones with the plan that states them. */
type Of<Item> = { readonly plan: Plan; readonly item: Item };

function count<State extends string>(states: readonly State[], order: readonly State[]): Tally<State> {
  const counts = order.map((state) => ({ state, count: states.filter((other) => other === state).length }));
  return { total: states.length, counts: counts.filter((entry) => entry.count > 0) };
}

/** Whether a target counts for itself: a part counts within its whole, a restatement within what it restates. */
export function countsForItself({ partOf, restates }: Target): boolean {
  return partOf === null && restates === null;
}

/** Counts targets by verdict; parts and restatements are not counted twice. */
export function tallyTargets(targets: readonly Of<Target>[], judgements: Judgements): TargetTally {
  const own = targets.filter(({ item }) => countsForItself(item));
  const restated = targets.filter(({ item }) => item.restates !== null).length;
  const states = own.map(({ plan, item }) => judgements.target(plan, item).state);
  return { ...count(states, targetStates), parts: targets.length - own.length - restated, restated };
}

/** Counts milestones by verdict. */
export function tallyMilestones(milestones: readonly Of<Plan['milestones'][number]>[], judgements: Judgements): Tally<MilestoneState> {
  return count(
    milestones.map(({ plan, item }) => judgements.milestone(plan, item).state),
    milestoneStates,
  );
}

/** Counts tasks by verdict. */
export function tallyTasks(tasks: readonly Of<Plan['tasks'][number]>[], judgements: Judgements): Tally<TaskState> {
  return count(
    tasks.map(({ plan, item }) => judgements.task(plan, item).state),
    taskStates,
  );
}
