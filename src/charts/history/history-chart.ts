import type { Chart } from '../chart.ts';
import { drawHistory } from './draw-history.ts';
import type { Dictionary } from '../../words/dictionary.ts';
import { formatHistoryCaption, formatHistoryNotes, formatHistorySentence } from './history-sentence.ts';
import type { Target } from '../../model/portal.ts';
import type { HistoryValue } from '../../model/series/history.ts';
import { historyMarks, historyMeasure, historyRow, historySources, historyWords } from './history-marks.ts';

/** What a chart of a history is about, in words that may carry marks of their language. */
export type HistorySubject = {
  readonly name: string;
  readonly unit: string;
  readonly measure: Target['measure'];
  readonly data: string;
};

/** The chart of a history: measured values, bases and targets over the years, with the words around it. */
export function historyChart(values: readonly HistoryValue[], { name, unit, measure, data }: HistorySubject, t: Dictionary): Chart {
  const marks = historyMarks(values, t);
  const { period, value, meaning, stepsNote } = t.charts.history;
  const isJoined = marks.filter(({ role }) => role === 'measured').length > 1;
  const steps = measure === 'rank' && isJoined ? [stepsNote] : [];
  const words = historyWords(name, t.charts.unit(unit), t);
  return {
    caption: formatHistoryCaption(name, values, t),
    sentence: formatHistorySentence(values, t),
    notes: [...formatHistoryNotes(values, t), ...steps],
    drawing: marks.length === 0 ? null : drawHistory({ measure: historyMeasure(measure), marks }, words),
    columns: [period, value, meaning],
    rows: values.map((entry) => historyRow(entry, unit, t)),
    sources: historySources(values, t),
    data,
  };
}
