import type { Plan, Portal } from '../portal.ts';
import { wholePromise } from '../plan/steps.ts';
import type { Target } from '../plan/target.ts';
import { type Judgements, judgementsOf } from './judgements.ts';
import { type MilestoneState, milestoneStates, type TargetState, targetStates, type TaskState, taskStates } from './verdict.ts';
import type { Milestone, Task } from '../plan/items.ts';
import { isCounted } from '../plan/standing.ts';

/** How many items have each verdict, in the order of the vocabulary; verdicts that none has are left out. */
export type Tally<State extends string> = {
  readonly total: number;
  readonly counts: readonly { readonly state: State; readonly count: number }[];
};

/** Counts of targets, with how many were left out because another one counts for them: parts, restatements, steps of single years. */
export type TargetTally = Tally<TargetState> & { readonly parts: number; readonly restated: number; readonly steps: Tally<TargetState> };

/** Targets and milestones with the plan that states them. */
type Of<Item> = { readonly plan: Plan; readonly item: Item };

function count<State extends string>(states: readonly State[], order: readonly State[]): Tally<State> {
  const counts = order.map((state) => ({ state, count: states.filter((other) => other === state).length }));
  return { total: states.length, counts: counts.filter((entry) => entry.count > 0) };
}

/** A part counts within its whole, a restatement within what it restates. */
function isWhole({ partOf, restates }: Target): boolean {
  return partOf === null && restates === null;
}

/** Whether a target counts for itself: a part counts within its whole, a restatement within what it restates, a step within the last of its promise. */
function countsForItself({ plan, item }: { readonly plan: Pick<Plan, 'targets'>; readonly item: Target }): boolean {
  return isWhole(item) && wholePromise(plan, item) === null;
}

function stepStates({ plan, item }: Of<Target>, judgements: Judgements): readonly TargetState[] {
  return judgements.steps(plan, item).map(({ verdict }) => verdict.state);
}

/** Counts targets by verdict, each one by itself. */
export function tallyEach(targets: readonly Of<Target>[], judgements: Judgements): TargetTally {
  const states = targets.map(({ plan, item }) => judgements.target(plan, item).state);
  return { ...count(states, targetStates), parts: 0, restated: 0, steps: count([], targetStates) };
}

/** Counts targets by verdict; parts, restatements and steps of single years are not counted twice. */
export function tallyTargets(targets: readonly Of<Target>[], judgements: Judgements): TargetTally {
  const stateOf = ({ plan, item }: Of<Target>) => judgements.target(plan, item).state;
  const restated = targets.filter(({ item }) => item.restates !== null).length;
  const parts = targets.filter(({ item }) => item.partOf !== null && item.restates === null).length;
  const [own, steps] = [targets.filter(countsForItself), targets.filter((each) => isWhole(each.item) && !countsForItself(each))];
  const stepped = [...steps.map(stateOf), ...own.flatMap((each) => stepStates(each, judgements))];
  return { ...count(own.map(stateOf), targetStates), parts, restated, steps: count(stepped, targetStates) };
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
