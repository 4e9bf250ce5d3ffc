import type { Dictionary } from '../../dictionary.ts';

/** How many items have a state, in words; states stand in the order of their vocabulary. */
export type CountedState = { readonly state: string; readonly word: string; readonly count: number };

/** Counts of items by state, with what is counted. */
export type Tally = { readonly of: 'target' | 'milestone' | 'task'; readonly states: readonly CountedState[] };

/** What went wrong, or was not told: a caption never leaves it out, however few they are. */
const worst = new Set(['not-reported', 'overdue', 'not-reached', 'reached-late', 'away', 'behind']);

/** Of the other states a caption names the largest, this many together. */
const named = 2;

const total = (states: readonly CountedState[]) => states.reduce((sum, { count }) => sum + count, 0);

function say(states: readonly CountedState[], t: Dictionary): readonly string[] {
  return states.filter(({ count }) => count > 0).map(({ word, count }) => t.verdictCharts.counted(word, count));
}

function mainStates(states: readonly CountedState[]): readonly CountedState[] {
  const bySize = states.filter(({ state }) => !worst.has(state)).toSorted((a, b) => b.count - a.count);
  const chosen = new Set(bySize.slice(0, named));
  return states.filter((state) => worst.has(state.state) || chosen.has(state));
}

/** Counts in one line: everything that went wrong or was not told, then the states that most of the rest have. */
export function formatTallyCaption(name: string, { of, states }: Tally, t: Dictionary): string {
  const words = t.verdictCharts;
  const count = total(states);
  return count === 0
    ? words.none(name, words.items[of])
    : words.caption({ name, items: words.items[of], total: count }, say(mainStates(states), t));
}

/** Counts in one sentence: every state that an item has. */
export function formatTallySentence({ of, states }: Tally, t: Dictionary): string {
  const words = t.verdictCharts;
  const count = total(states);
  return count === 0 ? words.noneSentence(words.items[of]) : words.sentence(words.items[of], count, say(states, t));
}
