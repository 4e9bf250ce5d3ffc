import type { Chart, ChartSubject } from '../chart.ts';
import { drawShare } from './draw-share.ts';
import { type Dictionary, withoutMarks } from '../../words/dictionary.ts';
import { formatTallyCaption, formatTallySentence } from '../state/counted-words.ts';
import { countedStates, type VerdictCounts } from '../state/counted-states.ts';

/** The chart of how items are divided among verdicts: one bar in the order of the vocabulary, in counts. */
export function verdictShareChart(given: VerdictCounts, { name, sources, data }: ChartSubject, t: Dictionary): Chart {
  const words = t.verdictCharts;
  const states = countedStates(given, t);
  const tally = { of: given.of, states };
  const parts = states.filter(({ count }) => count > 0).map((part) => ({ ...part, label: words.counted(part.word, part.count) }));
  const caption = formatTallyCaption(name, tally, t);
  return {
    caption,
    sentence: formatTallySentence(tally, t),
    notes: [],
    drawing:
      parts.length === 0 ? null : drawShare(parts, { name: withoutMarks(t.charts.drawing(name)), unit: t.charts.unit(words.countUnit) }),
    columns: [words.verdict, words.count],
    rows: states.map(({ word, count }) => ({ head: { text: word }, cells: [{ text: String(count) }] })),
    sources,
    data,
  };
}
