import { stepAsTarget, stepsOf } from '../plan/steps.ts';
import type { Milestone, Task } from '../plan/items.ts';
import type { Target } from '../plan/target.ts';
import { dueYearOf } from '../time/due.ts';

type Of<Item> = { readonly item: Item };
type Items<T, M, K> = { readonly targets: readonly T[]; readonly milestones: readonly M[]; readonly tasks: readonly K[] };

/** Targets as they fall due: each with the steps that it states, every one for its own time; parts and restatements stand with what they belong to. */
export function dueTargets<T extends Of<Target>>(targets: readonly T[]): readonly T[] {
  return targets
    .filter(({ item }) => item.partOf === null && item.restates === null)
    .flatMap((stated) => [...stepsOf(stated.item).map((step): T => ({ ...stated, item: stepAsTarget(stated.item, step) })), stated]);
}

const undated = '9999';

/**
 * What falls due in each year, in order, what has no year last under `null`: targets with their steps, milestones, and tasks for which a
 * time is stated. These are the years that have pages of deadlines.
 */
export function deadlineGroups<T extends Of<Target>, M extends Of<Milestone>, K extends Of<Task>>({
  targets,
  milestones,
  tasks,
}: Items<T, M, K>): readonly ({ readonly year: string | null } & Items<T, M, K>)[] {
  const yearOf = ({ item }: T | M) => dueYearOf(item);
  const yearOfTask = ({ item }: K) => dueYearOf({ ...item, targetYear: null });
  const ofTargets = Map.groupBy(dueTargets(targets), yearOf);
  const ofMilestones = Map.groupBy(milestones, yearOf);
  const ofTasks = Map.groupBy(
    tasks.filter((task) => yearOfTask(task) !== null),
    yearOfTask,
  );
  const years = [...new Set([...ofTargets.keys(), ...ofMilestones.keys(), ...ofTasks.keys()])];
  return years
    .toSorted((a, b) => Number((a ?? undated) > (b ?? undated)) - Number((a ?? undated) < (b ?? undated)))
    .map((year) => ({
      year,
      targets: ofTargets.get(year) ?? [],
      milestones: ofMilestones.get(year) ?? [],
      tasks: ofTasks.get(year) ?? [],
    }));
}
