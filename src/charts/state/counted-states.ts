import type { State } from './state.ts';
import type { Dictionary } from '../../words/dictionary.ts';
import type { Tally } from '../../model/verdict/tally.ts';
import {
  type MilestoneState,
  milestoneStates,
  type TargetState,
  targetStates,
  type TaskState,
  taskStates,
} from '../../model/verdict/verdict.ts';

/** How many targets, milestones or tasks have each verdict; a verdict that is left out counts none. */
export type VerdictCounts =
  | { readonly of: 'target'; readonly tally: Pick<Tally<TargetState>, 'counts'> }
  | { readonly of: 'milestone'; readonly tally: Pick<Tally<MilestoneState>, 'counts'> }
  | { readonly of: 'task'; readonly tally: Pick<Tally<TaskState>, 'counts'> };

/** A verdict with its word and how many items have it. */
export type Counted<Key extends State = State> = { readonly state: Key; readonly word: string; readonly count: number };

/** Every one of `states` in their order, with its word and how many items have it. */
export function countInOrder<Key extends State>(
  states: readonly Key[],
  { counts }: Pick<Tally<Key>, 'counts'>,
  words: Readonly<Record<Key, string>>,
): readonly Counted<Key>[] {
  return states.map((state) => ({ state, word: words[state], count: counts.find((entry) => entry.state === state)?.count ?? 0 }));
}

/** Every verdict of a kind in the order of its vocabulary. */
export function countedStates(given: VerdictCounts, { verdicts }: Dictionary): readonly Counted[] {
  switch (given.of) {
    case 'target':
      return countInOrder(targetStates, given.tally, verdicts.target);
    case 'milestone':
      return countInOrder(milestoneStates, given.tally, verdicts.milestone);
    case 'task':
      return countInOrder(taskStates, given.tally, verdicts.task);
  }
}
