import type { FiledReport } from '../portal.ts';
import { latestState } from './judge-by-report.ts';
import type { TaskVerdict } from './verdict.ts';

/** Judges a task by the latest report of it; plans state no year for tasks. */
export function judgeTask(reports: readonly FiledReport[]): TaskVerdict {
  const report = latestState(reports);
  if (report === null) return { state: 'not-reported', reason: 'no-report', targetYear: null, report: null };
  return { state: report.state ?? 'not-reported', reason: 'by-report', targetYear: null, report };
}
