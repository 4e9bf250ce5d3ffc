import type { Case, State } from './case.ts';
import { spanOf, type Span } from './spans.ts';
import type { FiledReport } from '../../../src/model/portal.ts';

type Told = { readonly state: 'reached' | 'in-progress' | 'not-reached'; readonly when: Span; readonly dated: boolean };

/** The newest reported state with the time that it names; of several in a row that say so without a time the first. */
export function newestState({ reports }: Case): Told | null {
  const states = reports.filter(({ state }) => state !== null).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const newest = states.at(-1);
  if (!newest?.state) return null;
  const isTimed = newest.reachedDate !== null || newest.period !== null || newest.state !== 'reached';
  const { reachedDate, period, date } = isTimed ? newest : firstInRow(states, newest);
  return {
    state: newest.state,
    when: spanOf(newest.state === 'reached' ? (reachedDate ?? period ?? date) : (newest.period ?? newest.date)),
    dated: newest.reachedDate !== null || newest.period !== null,
  };
}

function firstInRow(states: readonly FiledReport[], newest: FiledReport): FiledReport {
  const other = states.findLastIndex(({ state }) => state !== newest.state);
  return states[other + 1] ?? newest;
}

/** The verdict by the time at which something was reached. */
export function whenReached(due: Span, when: Span): State {
  if (when.first > due.last) return 'reached-late';
  return when.last < due.first ? 'reached-early' : 'reached';
}
