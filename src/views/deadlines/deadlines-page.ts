import type { Dictionary } from '../../words/dictionary.ts';
import { deadlineYearAddress } from '../../model/addresses.ts';
import { deadlineGroups } from '../../model/site/deadline-groups.ts';
import { judgementsOf } from '../../model/verdict/judgements.ts';
import { counted, type Progress, tallyEach, tallyMilestones, tallyTasks } from '../../model/verdict/tally.ts';
import type { Directory } from '../../model/site/directory.ts';
import { type ListPage, pagesOf } from '../../model/site/list-pages.ts';
import { promiseRows, type PromiseRow } from '../verdict/promises.ts';

/** What falls due in a year, or without one. */
export type DeadlineYear = { readonly year: string | null; readonly address: string; readonly progress: Progress };

/** One page of what falls due in a year. */
export type DeadlinePage = {
  readonly year: string | null;
  readonly first: string;
  readonly page: ListPage<PromiseRow>;
  readonly progress: Progress;
};

/** How what falls due in a year stands: every step for its own year; of plans that are repealed or replaced nothing is counted. */
function progressIn({ targets, milestones, tasks }: Pick<Directory, 'targets' | 'milestones' | 'tasks'>, { portal }: Directory): Progress {
  const judgements = judgementsOf(portal);
  return {
    targets: tallyEach(counted(targets), judgements),
    milestones: tallyMilestones(counted(milestones), judgements),
    tasks: tallyTasks(counted(tasks), judgements),
  };
}

/** The years in which something falls due, in order, with how it stands; what has no year comes last. */
export function deadlineYears(directory: Directory): readonly DeadlineYear[] {
  return deadlineGroups(directory).map(({ year, ...items }) => ({
    year,
    address: deadlineYearAddress(year),
    progress: progressIn(items, directory),
  }));
}

/** The pages of every year in which something falls due; parts and restatements stand with what they belong to. */
export function deadlinePages(directory: Directory, t: Dictionary): readonly DeadlinePage[] {
  return deadlineGroups(directory).flatMap(({ year, ...items }) => {
    const progress = progressIn(items, directory);
    const rows = promiseRows(items, { directory, t });
    return pagesOf(rows).map((page) => ({ year, first: deadlineYearAddress(year), page, progress }));
  });
}
