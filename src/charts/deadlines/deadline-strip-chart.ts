import type { Chart, ChartRow, DatedSubject } from '../chart.ts';
import { type DeadlineYear, drawDeadlines, fillYears } from './draw-deadlines.ts';
import { type Dictionary, withoutMarks } from '../../words/dictionary.ts';
import { type DueInYear, formatDeadlineCaption, formatDeadlineSentence } from './deadline-sentence.ts';
import { formatOptionalDate, formatPartialDate } from '../../words/format/dates.ts';
import { deadlineYearAddress } from '../../model/addresses.ts';
import { compareText } from '../../model/plan/generation-date.ts';
import { groupBy } from '../../model/values/group-by.ts';

/** One item that falls due in a year; `null` where none is stated. */
export type DeadlineRow = { readonly kind: 'target' | 'milestone'; readonly year: string | null };

/** A drawing spans this many years at most; what falls due earlier stands in the table only. */
const mostYears = 40;
const unstated = 'unstated';

function countYears(rows: readonly DeadlineRow[]): readonly DueInYear[] {
  const groups = [...groupBy(rows, ({ year }) => [year ?? unstated])].toSorted(([a], [b]) => compareText(a, b));
  return groups.map(([year, items]) => ({
    year: year === unstated ? null : year,
    targets: items.filter(({ kind }) => kind === 'target').length,
    milestones: items.filter(({ kind }) => kind === 'milestone').length,
  }));
}

function rowOf({ year, targets, milestones }: DueInYear, t: Dictionary): ChartRow {
  const counts = [targets, milestones, targets + milestones];
  return {
    head: { text: formatOptionalDate(year, t), address: deadlineYearAddress(year) },
    cells: counts.map((count) => ({ text: String(count) })),
  };
}

/** The place of a day on an axis on which the middle of a year is its number; months count alike. */
function placeOfDay(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year - 0.5 + (month - 1 + (date - 1) / 31) / 12;
}

/** The chart of how many targets and milestones fall due in each year, with the day as of which it holds. */
export function deadlineStripChart(rows: readonly DeadlineRow[], { name, asOf, sources, data }: DatedSubject, t: Dictionary): Chart {
  const words = t.verdictCharts;
  const years = countYears(rows);
  const dated = years.flatMap(({ year, ...counts }): DeadlineYear[] => (year === null ? [] : [{ year: Number(year), ...counts }]));
  const first = Math.max(...dated.map(({ year }) => year)) - mostYears + 1;
  const drawn = dated.filter(({ year }) => year >= first);
  const at = placeOfDay(asOf);
  const isWithin = drawn.length > 0 && at >= (drawn[0]?.year ?? 0) - 0.5 && at <= (drawn.at(-1)?.year ?? 0) + 0.5;
  const day = isWithin ? { at, words: words.asOf(formatPartialDate(asOf, t)) } : null;
  const { target: targets, milestone: milestones } = words.items;
  const drawnWords = { name: withoutMarks(t.charts.drawing(name)), unit: t.charts.unit(words.countUnit), targets, milestones };
  return {
    caption: formatDeadlineCaption(name, years, t),
    sentence: formatDeadlineSentence(years, asOf, t),
    notes: drawn.length < dated.length ? [words.deadlines.tooEarly(formatPartialDate(String(first), t))] : [],
    drawing: drawn.length === 0 ? null : drawDeadlines({ years: fillYears(drawn), asOf: day }, drawnWords),
    columns: [words.timeline.year, targets, milestones, words.deadlines.total],
    rows: years.map((year) => rowOf(year, t)),
    sources,
    data,
  };
}
