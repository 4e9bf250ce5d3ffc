import type { ChartRow } from '../../charts/chart.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { foreign } from '../../i18n/foreign.ts';
import { formatHistoryPeriod, formatHistoryRole } from '../../i18n/format/charts/history-value.ts';
import { formatHistoryOnAxis } from '../../i18n/format/charts/on-axis.ts';
import { registryText } from '../../model/languages.ts';
import { type HistoryValue, isObserved } from '../../model/series/history.ts';
import { isPromise } from './history-marks.ts';

function remarksOf(value: HistoryValue, t: Dictionary): readonly string[] {
  const undrawn = value.undrawn === null ? [] : [t.charts.notDrawn(t.charts.undrawn[value.undrawn])];
  if (!isObserved(value)) return [...undrawn, t.values.title(foreign(value.plan.planTitle, value.plan, t))];
  const { certainty, note, status } = value.observation;
  const doubt = certainty === 'certain' ? [] : [t.charts.history.certainty(t.vocabulary.certainty[certainty])];
  const state = status === 'unstated' ? [] : [t.vocabulary.observationStatus[status]];
  return [...undrawn, ...state, ...doubt, ...(note === null ? [] : [foreign(note, registryText, t)])];
}

/** A value of a history as a row: period, value, what it is with its remarks. `unit` is that of the axis. */
export function historyRow(value: HistoryValue, unit: string, t: Dictionary): ChartRow {
  const role = isPromise(value) ? 'target' : isObserved(value) ? 'measured' : null;
  return {
    head: { text: formatHistoryPeriod(value, t) ?? t.values.unstated },
    cells: [
      { text: formatHistoryOnAxis(value, unit, t), ...(role === null ? {} : { role }) },
      { text: formatHistoryRole(value, t), remarks: remarksOf(value, t) },
    ],
  };
}

function sourceOf(value: HistoryValue, t: Dictionary): string {
  return isObserved(value)
    ? foreign(value.observation.source, registryText, t)
    : t.values.title(foreign(value.plan.planTitle, value.plan, t));
}

/** Where the values of a history come from, each source once. */
export function historySources(values: readonly HistoryValue[], t: Dictionary): readonly string[] {
  return [...new Set(values.map((value) => sourceOf(value, t)))];
}
