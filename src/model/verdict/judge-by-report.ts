import type { FiledReport } from '../portal.ts';
import { firstDay, isOver, lastDay } from '../time/days.ts';
import { type Finding, without } from './finding.ts';

/** The latest report that states a state; of several on one day the last. */
export function latestState(reports: readonly FiledReport[]): FiledReport | null {
  return (
    reports
      .filter(({ state }) => state !== null)
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .at(-1) ?? null
  );
}

/** When something was reached by what a report says: the day, month or year it names, the period it speaks of, else the day of the report. */
function reachedOn({ reachedDate, period, date }: Pick<FiledReport, 'reachedDate' | 'period' | 'date'>): string {
  return reachedDate ?? period ?? date;
}

/** Whether a report itself names the time at which something was reached. */
export function isDated({ reachedDate, period }: Pick<FiledReport, 'reachedDate' | 'period'>): boolean {
  return reachedDate !== null || period !== null;
}

/** Whether what a report says was reached lies after the due period: none of the time it names can lie within. */
export function isLate(report: Pick<FiledReport, 'reachedDate' | 'period' | 'date'>, due: string): boolean {
  return firstDay(reachedOn(report)) > lastDay(due);
}

/** Whether what a report says of its period, else of its day, still holds when the due period is over: what was missed before may have been made up. */
function speaksOfDue({ period, date }: FiledReport, due: string): boolean {
  return lastDay(period ?? date) >= lastDay(due);
}

/** The first report of a run that says reached and holds until the newest: what is said again later was not reached later. */
export function firstOfRun(newest: FiledReport, reports: readonly FiledReport[]): FiledReport {
  const stated = reports.filter(({ state }) => state !== null).toSorted((a, b) => (a.date < b.date ? 1 : -1));
  let first = newest;
  for (const report of stated.slice(stated.indexOf(newest))) {
    if (report.state !== 'reached') break;
    first = report;
  }
  return first;
}

/** The reports of a target, and the period on whose last day it falls due. */
type Reported = { readonly reports: readonly FiledReport[]; readonly due: string | null };

/** Judges a target by the state that was reported of it, where no number of the due period decides. */
export function judgeByReport(newest: FiledReport, { reports, due }: Reported, asOf: string): Finding {
  if (newest.state === 'reached') {
    if (due === null) return without('reached', 'by-report');
    const told = isDated(newest) ? newest : firstOfRun(newest, reports);
    if (isLate(told, due)) return without('reached-late', 'late-report');
    return without(lastDay(reachedOn(told)) < firstDay(due) ? 'reached-early' : 'reached', 'by-report');
  }
  if (due === null) return without('undecidable', 'no-target-year');
  if (!isOver(due, asOf)) return without('not-due', 'by-report');
  return newest.state === 'not-reached' && speaksOfDue(newest, due)
    ? without('not-reached', 'by-report')
    : without('not-reported', 'target-year-missing');
}
