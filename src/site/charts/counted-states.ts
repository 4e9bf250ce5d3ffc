import type { State } from '../../charts/state/state.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import type { MilestoneState, TargetState, TaskState } from '../../model/verdict/verdict.ts';
import { milestoneVerdicts, targetVerdicts, taskVerdicts } from '../../model/vocabularies.ts';

type Counts<States extends string> = Readonly<Partial<Record<States, number>>>;

/** How many targets, milestones or tasks have each verdict; a verdict that is left out counts none. */
export type VerdictCounts =
  | { readonly of: 'target'; readonly counts: Counts<TargetState> }
  | { readonly of: 'milestone'; readonly counts: Counts<MilestoneState> }
  | { readonly of: 'task'; readonly counts: Counts<TaskState> };

/** A verdict with its word and how many items have it. */
export type Counted = { readonly state: State; readonly word: string; readonly count: number };

const keys = <Key extends string>(words: Readonly<Record<Key, string>>): readonly Key[] => Object.keys(words) as Key[];

/** Every verdict of a kind in the order of its vocabulary, with its word and its count. */
export function countedStates(given: VerdictCounts, t: Dictionary): readonly Counted[] {
  const { targetVerdict, milestoneVerdict, taskVerdict } = t.vocabulary;
  switch (given.of) {
    case 'target':
      return keys(targetVerdicts).map((state) => ({ state, word: targetVerdict[state], count: given.counts[state] ?? 0 }));
    case 'milestone':
      return keys(milestoneVerdicts).map((state) => ({ state, word: milestoneVerdict[state], count: given.counts[state] ?? 0 }));
    case 'task':
      return keys(taskVerdicts).map((state) => ({ state, word: taskVerdict[state], count: given.counts[state] ?? 0 }));
  }
}
