import type { Chart, ChartRow } from '../../charts/chart.ts';
import { drawHistory } from '../../charts/history/draw-history.ts';
import type { HistoryMark } from '../../charts/history/history-mark.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { drawnWords, foreign, markedLanguage, withoutMarks } from '../../i18n/foreign.ts';
import { formatHistoryCaption, formatHistoryNotes, formatHistorySentence } from '../../i18n/format/charts/history-sentence.ts';
import { formatHistoryPeriod, formatHistoryRole, formatHistoryValue } from '../../i18n/format/charts/history-value.ts';
import { registryText } from '../../model/languages.ts';
import type { HistoryValue } from '../../model/series/history.ts';
import { periodEnd, periodLength } from '../../model/series/period.ts';

/** What a chart of a history is about, in words that may carry marks of their language. */
export type HistorySubject = { readonly name: string; readonly unit: string; readonly data: string };

const isPromise = ({ role }: HistoryValue) => role === 'target' || role === 'stretch';

function marksOf(values: readonly HistoryValue[], t: Dictionary): readonly HistoryMark[] {
  return values.flatMap((value): HistoryMark[] => {
    const { role, period, low, high, undrawn } = value;
    if (undrawn !== null || period === null || low === null || high === null) return [];
    const label = isPromise(value) ? formatHistoryValue(value, t) : low;
    const isBase = value.role === 'measured' && value.isBase;
    const written = { label: withoutMarks(label), lang: markedLanguage(label) };
    return [{ role, isBase, at: periodEnd(period), length: periodLength(period), low, high, ...written }];
  });
}

function remarksOf(value: HistoryValue, t: Dictionary): readonly string[] {
  const undrawn = value.undrawn === null ? [] : [t.charts.notDrawn(t.charts.undrawn[value.undrawn])];
  if (value.role !== 'measured') return [...undrawn, t.values.title(foreign(value.plan.planTitle, value.plan, t))];
  const { certainty, note, status } = value.observation;
  const doubt = certainty === 'certain' ? [] : [t.charts.history.certainty(t.vocabulary.certainty[certainty])];
  const state = status === 'unstated' ? [] : [t.vocabulary.observationStatus[status]];
  return [...undrawn, ...state, ...doubt, ...(note === null ? [] : [foreign(note, registryText, t)])];
}

function rowOf(value: HistoryValue, t: Dictionary): ChartRow {
  const role = isPromise(value) ? 'target' : value.role === 'measured' ? 'measured' : null;
  return {
    head: { text: formatHistoryPeriod(value, t) ?? t.values.unstated },
    cells: [
      { text: formatHistoryValue(value, t), ...(role === null ? {} : { role }) },
      { text: formatHistoryRole(value, t), remarks: remarksOf(value, t) },
    ],
  };
}

function sourceOf(value: HistoryValue, t: Dictionary): string {
  return value.role === 'measured'
    ? foreign(value.observation.source, registryText, t)
    : t.values.title(foreign(value.plan.planTitle, value.plan, t));
}

/** The chart of a history: measured values, bases and targets over the years, with the words around it. */
export function historyChart(values: readonly HistoryValue[], { name, unit, data }: HistorySubject, t: Dictionary): Chart {
  const marks = marksOf(values, t);
  const words = {
    name: withoutMarks(t.charts.drawing(name)),
    unit: drawnWords(t.charts.unit(unit)),
    roles: t.charts.roles,
    notFromZero: t.charts.notFromZero.y,
  };
  const { period, value, meaning } = t.charts.history;
  return {
    kind: 'history',
    caption: formatHistoryCaption(name, values, t),
    sentence: formatHistorySentence(values, t),
    notes: formatHistoryNotes(values, t),
    drawing: marks.length === 0 ? null : drawHistory(marks, words),
    columns: [period, value, meaning],
    rows: values.map((entry) => rowOf(entry, t)),
    sources: [...new Set(values.map((entry) => sourceOf(entry, t)))],
    data,
  };
}
