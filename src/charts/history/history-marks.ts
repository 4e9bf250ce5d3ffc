import type { HistoryMark, HistoryMeasure, HistoryWords } from './history-mark.ts';
import { type Dictionary, drawnWords, markedLanguage, markLanguage, withoutMarks } from '../../words/dictionary.ts';
import { formatHistoryOnAxis, formatHistoryPeriod, formatHistoryRole, formatHistoryValue } from './history-sentence.ts';
import type { Target } from '../../model/portal.ts';
import { type HistoryValue, isObserved } from '../../model/series/history.ts';
import { periodLength, periodMiddle } from '../../model/series/period.ts';
import type { ChartRow } from '../chart.ts';
import { registryText } from '../../model/languages.ts';

/** Whether a value is promised for the future rather than known. */
const isPromise = ({ role }: HistoryValue) => role === 'target' || role === 'stretch';

/** The axis on which values of a measure stand. */
export function historyMeasure(measure: Target['measure']): HistoryMeasure {
  return measure === 'rank' ? 'rank' : 'amount';
}

/** The values of a history that can be drawn, as marks. */
export function historyMarks(values: readonly HistoryValue[], t: Dictionary): readonly HistoryMark[] {
  return values.flatMap((value): HistoryMark[] => {
    const { role, period, low, high, undrawn } = value;
    if (undrawn !== null || period === null || low === null || high === null) return [];
    const label = isPromise(value) ? formatHistoryValue(value, t) : low;
    const isBase = value.role === 'measured' && value.isBase;
    const written = { label: withoutMarks(label), lang: markedLanguage(label) };
    return [{ role, isBase, at: periodMiddle(period), length: periodLength(period), low, high, ...written }];
  });
}

/** The words of a drawing of histories; name and unit may carry marks of their language. */
export function historyWords(name: string, unit: string, t: Dictionary): HistoryWords {
  const { drawing, roles, notFromZero, firstOnTop, logarithmic, parts } = t.charts;
  return { name: withoutMarks(drawing(name)), unit: drawnWords(unit), roles, notFromZero: notFromZero.y, firstOnTop, logarithmic, parts };
}

function remarksOf(value: HistoryValue, t: Dictionary): readonly string[] {
  const undrawn = value.undrawn === null ? [] : [t.charts.notDrawn(t.charts.undrawn[value.undrawn])];
  if (!isObserved(value)) return [...undrawn, t.values.title(markLanguage(value.plan.planTitle, value.plan, t))];
  const { certainty, note, status } = value.observation;
  const doubt = certainty === 'certain' ? [] : [t.charts.history.certainty(t.vocabulary.certainty[certainty])];
  const state = status === 'unstated' ? [] : [t.vocabulary.observationStatus[status]];
  return [...undrawn, ...state, ...doubt, ...(note === null ? [] : [markLanguage(note, registryText, t)])];
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
    ? markLanguage(value.observation.source, registryText, t)
    : t.values.title(markLanguage(value.plan.planTitle, value.plan, t));
}

/** Where the values of a history come from, each source once. */
export function historySources(values: readonly HistoryValue[], t: Dictionary): readonly string[] {
  return [...new Set(values.map((value) => sourceOf(value, t)))];
}
