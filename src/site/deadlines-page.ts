import type { Dictionary } from '../i18n/dictionary.ts';
import { deadlineYearAddress } from '../model/addresses.ts';
import { dueYearOf } from '../model/time/due.ts';
import { countsForItself } from '../model/verdict/tally.ts';
import type { Directory } from './directory.ts';
import { compareText } from './generation-date.ts';
import { groupBy } from './group-by.ts';
import { type ListPage, pagesOf } from './pages-of.ts';
import { promiseRows, type PromiseRow } from './promises.ts';
import { type Progress, progressOf } from './progress.ts';

/** What falls due in a year, or without one. */
export type DeadlineYear = { readonly year: string | null; readonly address: string; readonly progress: Progress };

/** One page of what falls due in a year. */
export type DeadlinePage = {
  readonly year: string | null;
  readonly first: string;
  readonly page: ListPage<PromiseRow>;
  readonly progress: Progress;
};

const undated = '';

function groups({ targets, milestones }: Pick<Directory, 'targets' | 'milestones'>) {
  const ofTargets = groupBy(targets.filter(countsForItself), ({ item }) => [dueYearOf(item) ?? undated]);
  const ofMilestones = groupBy(milestones, ({ item }) => [dueYearOf(item) ?? undated]);
  const years = [...new Set([...ofTargets.keys(), ...ofMilestones.keys()])].toSorted((a, b) => compareText(a || '9999', b || '9999'));
  return years.map((year) => ({ year: year || null, targets: ofTargets.get(year) ?? [], milestones: ofMilestones.get(year) ?? [] }));
}

/** The years in which something falls due, in order, with how it stands; what has no year comes last. */
export function deadlineYears(directory: Directory): readonly DeadlineYear[] {
  return groups(directory).map(({ year, targets, milestones }) => ({
    year,
    address: deadlineYearAddress(year),
    progress: progressOf({ targets, milestones, tasks: [] }, directory.portal),
  }));
}

/** The pages of every year in which something falls due; parts and restatements stand with what they belong to. */
export function deadlinePages(directory: Directory, t: Dictionary): readonly DeadlinePage[] {
  return groups(directory).flatMap(({ year, targets, milestones }) => {
    const progress = progressOf({ targets, milestones, tasks: [] }, directory.portal);
    const rows = promiseRows({ targets, milestones }, { directory, t });
    return pagesOf(rows).map((page) => ({ year, first: deadlineYearAddress(year), page, progress }));
  });
}
