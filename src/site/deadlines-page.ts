import type { Dictionary } from '../i18n/dictionary.ts';
import { deadlineYearAddress } from '../model/addresses.ts';
import { deadlineGroups } from '../model/site/deadline-groups.ts';
import type { Directory } from './directory.ts';
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

/** The years in which something falls due, in order, with how it stands; what has no year comes last. */
export function deadlineYears(directory: Directory): readonly DeadlineYear[] {
  return deadlineGroups(directory).map(({ year, targets, milestones }) => ({
    year,
    address: deadlineYearAddress(year),
    progress: progressOf({ targets, milestones, tasks: [] }, directory.portal),
  }));
}

/** The pages of every year in which something falls due; parts and restatements stand with what they belong to. */
export function deadlinePages(directory: Directory, t: Dictionary): readonly DeadlinePage[] {
  return deadlineGroups(directory).flatMap(({ year, targets, milestones }) => {
    const progress = progressOf({ targets, milestones, tasks: [] }, directory.portal);
    const rows = promiseRows({ targets, milestones }, { directory, t });
    return pagesOf(rows).map((page) => ({ year, first: deadlineYearAddress(year), page, progress }));
  });
}
