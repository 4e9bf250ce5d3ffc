import type { Milestone } from '../plan/items.ts';
import type { FiledReport } from '../portal.ts';
import { isOver } from '../time/days.ts';
import { dueOf } from '../time/due.ts';
import { firstOfRun, isLate, latestState } from './judge-by-report.ts';
import type { MilestoneVerdict } from './verdict.ts';

type Dated = Pick<Milestone, 'targetYear' | 'due' | 'deadline'>;

/** The time by which something is due, as verdicts show it, and whether it is over. */
export function timeOf(due: string | null, asOf: string): Pick<MilestoneVerdict, 'due' | 'targetYear' | 'isOver'> {
  return { due, targetYear: due?.slice(0, 4) ?? null, isOver: due === null ? null : isOver(due, asOf) };
}

/** The report that tells when something was reached: the newest where it names the time itself, else the first of those that say so. */
export function reachedReport(newest: FiledReport, reports: readonly FiledReport[]): FiledReport {
  return newest.reachedDate === null && newest.period === null ? firstOfRun(newest, reports) : newest;
}

/**
 * Judges a milestone as of a day. Only a report makes it reached, and late where it was reached after the due period. Without one it is
 * undated where no time is stated; once the due period is over it is overdue where a report says that it was not reached, and not reported
 * where no report says anything; before, it is due this year or later.
 */
export function judgeMilestone(dated: Dated, reports: readonly FiledReport[], asOf: string): MilestoneVerdict {
  const due = dueOf(dated);
  const newest = latestState(reports);
  const time = timeOf(due, asOf);
  if (newest?.state === 'reached') {
    const report = reachedReport(newest, reports);
    const isAfter = due !== null && isLate(report, due);
    return {
      state: isAfter ? 'reached-late' : 'reached',
      reason: isAfter ? 'late-report' : 'by-report',
      ...time,
      restsOn: 'self-report',
      report,
    };
  }
  const rest = { ...time, restsOn: 'calendar', report: newest } as const;
  if (due === null) return { state: 'undated', reason: 'no-target-year', ...rest };
  if (isOver(due, asOf)) {
    if (newest === null) return { state: 'not-reported', reason: 'no-report', ...rest };
    return { state: 'overdue', reason: 'deadline-passed', ...rest };
  }
  return { state: asOf.slice(0, 4) === due.slice(0, 4) ? 'due' : 'not-due', reason: 'deadline-ahead', ...rest };
}
