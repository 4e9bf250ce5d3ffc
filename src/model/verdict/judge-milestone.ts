import type { Milestone } from '../plan/milestone.ts';
import type { FiledReport } from '../portal.ts';
import { isOver } from '../values/deadline.ts';
import { latestState } from './judge-by-report.ts';
import type { MilestoneVerdict } from './verdict.ts';

/**
 * Judges a milestone as of a day. Only a report makes it reached. Without one it is undated where no year is stated; once the year is over it
 * is overdue where a report says that it was not reached, and not reported where no report says anything; before, it is due this year or later.
 */
export function judgeMilestone(
  { targetYear }: Pick<Milestone, 'targetYear'>,
  reports: readonly FiledReport[],
  asOf: string,
): MilestoneVerdict {
  const report = latestState(reports);
  const common = { targetYear, report } as const;
  if (report?.state === 'reached') return { state: 'reached', reason: 'by-report', ...common };
  if (targetYear === null) return { state: 'undated', reason: 'no-target-year', ...common };
  if (isOver(targetYear, asOf)) {
    return report === null
      ? { state: 'not-reported', reason: 'no-report', ...common }
      : { state: 'overdue', reason: 'deadline-passed', ...common };
  }
  return { state: asOf.slice(0, 4) === targetYear ? 'due' : 'not-due', reason: 'deadline-ahead', ...common };
}
