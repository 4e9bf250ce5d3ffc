import type { Milestone } from '../plan/milestone.ts';
import type { Target } from '../plan/target.ts';
import { countsForItself } from '../verdict/tally.ts';

type Items<T, M> = { readonly targets: readonly T[]; readonly milestones: readonly M[] };

const undated = '9999';

/**
 * What falls due in each year, in order, what has no year last under `null`; parts and restatements stand with what they belong to.
 * These are the years that have pages of deadlines.
 */
export function deadlineGroups<T extends { readonly item: Target }, M extends { readonly item: Milestone }>({
  targets,
  milestones,
}: Items<T, M>): readonly ({ readonly year: string | null } & Items<T, M>)[] {
  const yearOf = ({ item }: T | M) => item.targetYear;
  const ofTargets = Map.groupBy(
    targets.filter(({ item }) => countsForItself(item)),
    yearOf,
  );
  const ofMilestones = Map.groupBy(milestones, yearOf);
  const years = [...new Set([...ofTargets.keys(), ...ofMilestones.keys()])];
  return years
    .toSorted((a, b) => Number((a ?? undated) > (b ?? undated)) - Number((a ?? undated) < (b ?? undated)))
    .map((year) => ({ year, targets: ofTargets.get(year) ?? [], milestones: ofMilestones.get(year) ?? [] }));
}
