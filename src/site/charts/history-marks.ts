import type { HistoryMark, HistoryMeasure, HistoryWords } from '../../charts/history/history-mark.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { drawnWords, markedLanguage, withoutMarks } from '../../i18n/foreign.ts';
import { formatHistoryValue } from '../../i18n/format/charts/history-value.ts';
import type { Target } from '../../model/plan/target.ts';
import type { HistoryValue } from '../../model/series/history.ts';
import { periodLength, periodMiddle } from '../../model/series/period.ts';

/** Whether a value is promised for the future rather than known. */
export const isPromise = ({ role }: HistoryValue) => role === 'target' || role === 'stretch';

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
