import type { FiledReport } from '../portal.ts';
import type { Year } from '../values/partial-date.ts';
import { isOver } from '../values/deadline.ts';
import type { Finding } from './judge-by-value.ts';

/** The latest report that states a state; of several on one day the last. */
export function latestState(reports: readonly FiledReport[]): FiledReport | null {
  return (
    reports
      .filter(({ state }) => state !== null)
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .at(-1) ?? null
  );
}

/** Judges a target by the state that was reported of it, where no number decides. */
export function judgeByReport({ state, date }: FiledReport, targetYear: Year | null, asOf: string): Finding {
  const finding = (result: Finding['state'], reason: Finding['reason'] = 'by-report'): Finding => ({ state: result, reason, computed: {} });
  const isDue = targetYear !== null && isOver(targetYear, asOf);
  if (state === 'reached') return finding(targetYear !== null && date.slice(0, 4) < targetYear ? 'reached-early' : 'reached');
  if (targetYear === null) return finding('undecidable', 'no-target-year');
  if (!isDue) return finding('not-due');
  return state === 'not-reached' ? finding('not-reached') : finding('not-reported', 'target-year-missing');
}
