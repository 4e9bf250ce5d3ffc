import type { Plan } from '../model/portal.ts';
import { isOver } from '../model/values/deadline.ts';

type Dated = { readonly targetYear: string | null };

/** How many promises there are, and how many of their years are over on a given day. */
export type Tally = { readonly total: number; readonly due: number; readonly notDue: number; readonly undated: number };

/** The promises of a set of plans. */
export type Commitments = { readonly targets: Tally; readonly milestones: Tally; readonly tasks: number };

function tally(items: readonly Dated[], asOf: string): Tally {
  const counts = { total: items.length, due: 0, notDue: 0, undated: 0 };
  for (const { targetYear } of items) {
    if (targetYear === null) counts.undated += 1;
    else if (isOver(targetYear, asOf)) counts.due += 1;
    else counts.notDue += 1;
  }
  return counts;
}

/** Counts the promises of plans as of a day; a target that restates another one is counted once, a year is due on its last day. */
export function countCommitments(plans: readonly Plan[], asOf: string): Commitments {
  return {
    targets: tally(
      plans.flatMap((plan) => plan.targets.filter((target) => target.restates === null)),
      asOf,
    ),
    milestones: tally(
      plans.flatMap((plan) => plan.milestones),
      asOf,
    ),
    tasks: plans.reduce((total, plan) => total + plan.tasks.length, 0),
  };
}
