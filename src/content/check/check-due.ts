import { firstDay, lastDay } from '../../model/time/days.ts';
import { type Dated, dueOf } from '../../model/time/due.ts';
import { readDeadline } from '../../model/time/read-deadline.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import type { Loaded, LoadedPlan } from './loaded.ts';

type Item = Dated & { readonly start: string | null };

function checkItem(item: Item, locate: LoadedPlan['locate'], path: readonly (string | number)[]): Problem[] {
  const { due, targetYear, deadline, start } = item;
  const at = (key: string) => locate([...path, key]);
  const problems: Problem[] = [];
  if (due !== null && targetYear !== null && due.slice(0, 4) !== targetYear)
    problems.push(problem('due-disagrees', at('due'), { due, targetYear }));
  const read = due === null || deadline === null ? null : readDeadline(deadline, due.slice(0, 4));
  if (due !== null && deadline !== null && read !== null && lastDay(read) !== lastDay(due))
    problems.push(problem('due-differs-from-deadline', at('due'), { due, deadline, read }));
  const time = dueOf(item);
  if (start !== null && time !== null && firstDay(start) > lastDay(time))
    problems.push(problem('start-after-due', at('start'), { start, due: time }));
  return problems;
}

/** The times of each item agree: due period, target year, printed deadline, start. */
export function checkDue({ plans }: Loaded): Problem[] {
  return plans.flatMap(({ data, locate }) => [
    ...data.targets.flatMap((target, index) => checkItem(target, locate, ['targets', index])),
    ...data.milestones.flatMap((milestone, index) => checkItem(milestone, locate, ['milestones', index])),
    ...data.tasks.flatMap((task, index) => checkItem({ ...task, targetYear: null }, locate, ['tasks', index])),
  ]);
}
