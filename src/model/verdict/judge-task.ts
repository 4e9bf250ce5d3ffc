import type { Task } from '../plan/items.ts';
import type { FiledReport } from '../portal.ts';
import { isOver } from '../time/days.ts';
import { dueOf } from '../time/due.ts';
import { isLate, latestState } from './judge-by-report.ts';
import { reachedReport, timeOf } from './judge-milestone.ts';
import type { TaskVerdict } from './verdict.ts';

/**
 * Judges a task as of a day by the latest report of it. Where the plan states a time, what was reached after it is late, what is still
 * going on after it is overdue, and what no report speaks of is not reported from then on; most plans state none.
 */
export function judgeTask(task: Pick<Task, 'due' | 'deadline'>, reports: readonly FiledReport[], asOf: string): TaskVerdict {
  const due = dueOf({ ...task, targetYear: null });
  const newest = latestState(reports);
  const time = timeOf(due, asOf);
  const isPast = due !== null && isOver(due, asOf);
  if (newest === null) {
    const rest = { ...time, restsOn: 'calendar', report: null } as const;
    if (due === null || isPast) return { state: 'not-reported', reason: 'no-report', ...rest };
    return { state: asOf.slice(0, 4) === due.slice(0, 4) ? 'due' : 'not-due', reason: 'deadline-ahead', ...rest };
  }
  if (newest.state === 'reached') {
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
  if (isPast && newest.state === 'in-progress')
    return { state: 'overdue', reason: 'deadline-passed', ...time, restsOn: 'calendar', report: newest };
  return { state: newest.state ?? 'not-reported', reason: 'by-report', ...time, restsOn: 'self-report', report: newest };
}
