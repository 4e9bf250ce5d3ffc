import type { Chart, DatedSubject } from '../chart.ts';
import { drawTimeline } from './draw-timeline.ts';
import type { TimelineYear } from './timeline-mark.ts';
import { type Dictionary, withoutMarks } from '../../words/dictionary.ts';
import { formatTallyCaption, formatTallySentence } from '../state/counted-words.ts';
import { formatOptionalDate, formatPartialDate } from '../../words/format/dates.ts';
import { milestoneStates, type MilestoneVerdict } from '../../model/verdict/verdict.ts';
import { groupBy } from '../../model/values/group-by.ts';
import { countInOrder } from '../state/counted-states.ts';

/** A milestone with its verdict. */
export type TimelineRow = {
  readonly name: string;
  readonly lang: string;
  /** Where its record stands. */
  readonly address: string;
  readonly verdict: Pick<MilestoneVerdict, 'state' | 'targetYear'>;
};

const latest = '9999';

function yearsOf(rows: readonly TimelineRow[], t: Dictionary): readonly TimelineYear[] {
  const years = groupBy(rows, ({ verdict }) => [verdict.targetYear ?? latest]);
  return [...years].map(([year, items]) => ({
    year: year === latest ? null : Number(year),
    marks: items.map(({ name, lang, verdict: { state } }) => ({ state, word: t.verdicts.milestone[state], name, lang })),
  }));
}

/** The chart of a plan's milestones in the order of their years, each with the sign of its verdict. */
export function milestoneTimelineChart(given: readonly TimelineRow[], { name, asOf, sources, data }: DatedSubject, t: Dictionary): Chart {
  const words = t.verdictCharts;
  const rows = given.toSorted((a, b) => {
    const [left, right] = [a.verdict.targetYear ?? latest, b.verdict.targetYear ?? latest];
    return left === right ? milestoneStates.indexOf(a.verdict.state) - milestoneStates.indexOf(b.verdict.state) : left < right ? -1 : 1;
  });
  const counts = milestoneStates.map((state) => ({ state, count: rows.filter(({ verdict }) => verdict.state === state).length }));
  const states = countInOrder(milestoneStates, { counts }, t.verdicts.milestone);
  const tally = { of: 'milestone', states } as const;
  const drawn = {
    name: withoutMarks(t.charts.drawing(name)),
    unit: words.timeline.unit,
    undated: words.timeline.undated,
    asOf: words.asOf(formatPartialDate(asOf, t)),
    states: states.filter(({ count }) => count > 0).map(({ state, word, count }) => ({ state, label: words.counted(word, count) })),
  };
  const timeline = { years: yearsOf(rows, t), asOfYear: Number(asOf.slice(0, 4)) };
  return {
    caption: formatTallyCaption(name, tally, t),
    sentence: formatTallySentence(tally, t),
    notes: [],
    drawing: rows.length === 0 ? null : drawTimeline(timeline, drawn),
    columns: [words.timeline.milestone, words.timeline.year, words.verdict],
    rows: rows.map(({ name: milestone, lang, address, verdict }) => ({
      head: { text: milestone, lang, address },
      cells: [{ text: formatOptionalDate(verdict.targetYear, t) }, { text: t.verdicts.milestone[verdict.state] }],
    })),
    sources,
    data,
  };
}
