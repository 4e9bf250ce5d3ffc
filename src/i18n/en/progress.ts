import type { ProgressWords } from '../dictionary/progress.ts';
import { count } from './count.ts';

/** Words about what became of promises, in English. */
export const progress = {
  title: 'Progress',
  note: (day) => `Judged as of ${day}, the date of the data, by the values reported so far.`,
  methodLink: 'How verdicts are reached',
  parts: (number) => `Not counted again: ${count(number, 'part of another target', 'parts of other targets')}`,
  restated: (number) => `Not counted again: ${count(number, 'restated promise')}`,
  dueThisYear: (number) => `${number} due this year`,
  verdict: 'Verdict',
  promise: 'Promise',
  kinds: { target: 'Target', milestone: 'Milestone' },
  promisesCaption: (number) => `${count(number, 'promise')}, by deadline and verdict`,
  tasksCaption: (number) => count(number, 'task'),
  role: 'Role',
  leads: 'leads',
  answers: 'responsible',
  reports: 'Progress reports',
  reported: (day, state, value) => [`Reported on ${day}`, state, value].filter((part) => part !== null).join(': '),
  reporter: (name) => `Reported by: ${name}`,
  evidence: 'Evidence',
  deadlines: {
    title: 'Deadlines',
    description: 'Targets and milestones of all plans, by the year in which they are to be reached.',
    inYear: (year) => `Promises due in ${year}`,
    undated: 'Promises without a stated year',
    caption: 'Targets and milestones due in each year',
    year: 'Year',
    nothing: 'There are no targets and milestones.',
    calendar: 'Download as a calendar (ICS)',
    calendarName: (site) => `${site}: deadlines`,
    event: (name) => `Due: ${name}`,
  },
  news: {
    title: 'Latest changes',
    published: 'Plan published',
    changed: 'Changed',
    reported: (number) => `${count(number, 'progress report')}`,
    observed: (number) => `${count(number, 'value')} published`,
  },
} satisfies ProgressWords;
