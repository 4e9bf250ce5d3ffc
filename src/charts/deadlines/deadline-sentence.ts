import type { Dictionary } from '../../words/dictionary.ts';
import { formatPartialDate } from '../../words/format/dates.ts';

/** How many targets and milestones fall due in a year; `year` is `null` for those that state none. */
export type DueInYear = { readonly year: string | null; readonly targets: number; readonly milestones: number };

const sum = (years: readonly DueInYear[], of: (year: DueInYear) => number) => years.reduce((before, year) => before + of(year), 0);
const due = ({ targets, milestones }: DueInYear) => targets + milestones;

/** Deadlines in one line: the year in which most falls due, the earlier of two. */
export function formatDeadlineCaption(name: string, years: readonly DueInYear[], t: Dictionary): string {
  const words = t.verdictCharts.deadlines;
  const [most] = years.filter(({ year }) => year !== null).toSorted((a, b) => due(b) - due(a));
  return most === undefined || most.year === null
    ? words.noneCaption(name)
    : words.caption(name, formatPartialDate(most.year, t), due(most));
}

/** Deadlines in a sentence or two: how many have a year, how many lie before the day as of which it holds, how many state no year. */
export function formatDeadlineSentence(years: readonly DueInYear[], asOf: string, t: Dictionary): string {
  const words = t.verdictCharts.deadlines;
  const dated = years.filter(({ year }) => year !== null);
  const undated = sum(years, due) - sum(dated, due);
  const over = dated.filter(({ year }) => year !== null && year < asOf.slice(0, 4));
  return [
    words.sentence(
      sum(dated, ({ targets }) => targets),
      sum(dated, ({ milestones }) => milestones),
    ),
    words.before(formatPartialDate(asOf, t), sum(over, due)),
    undated === 0 ? '' : words.undated(undated),
  ].join('');
}
