import type { Dictionary } from '../../words/dictionary.ts';

/** How many items have a state, in words; states stand in the order of their vocabulary. */
export type CountedState = { readonly state: string; readonly word: string; readonly count: number };

/** Counts of items by state, with what is counted. */
export type Tally = { readonly of: 'target' | 'milestone' | 'task'; readonly states: readonly CountedState[] };

const total = (states: readonly CountedState[]) => states.reduce((sum, { count }) => sum + count, 0);

function say(states: readonly CountedState[], t: Dictionary): readonly string[] {
  return states.filter(({ count }) => count > 0).map(({ word, count }) => t.verdictCharts.counted(word, count));
}

/** Counts in one line: every state that an item has, what went wrong or was not told first; none is left out because it is rare. */
export function formatTallyCaption(name: string, { of, states }: Tally, t: Dictionary): string {
  const words = t.verdictCharts;
  const count = total(states);
  return count === 0 ? words.none(name, words.items[of]) : words.caption({ name, items: words.items[of], total: count }, say(states, t));
}

/** Counts in one sentence: every state that an item has. */
export function formatTallySentence({ of, states }: Tally, t: Dictionary): string {
  const words = t.verdictCharts;
  const count = total(states);
  return count === 0 ? words.noneSentence(words.items[of]) : words.sentence(words.items[of], count, say(states, t));
}
