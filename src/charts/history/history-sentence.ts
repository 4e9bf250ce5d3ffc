import { type HistoryValue, isObserved } from '../../model/series/history.ts';
import { missingYears } from '../../model/series/missing-years.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { formatHistoryPeriod, formatHistoryValue } from './history-value.ts';
import { formatUndrawn } from './undrawn.ts';

/** Up to this many measured values are all named in the sentence. */
const fewValues = 4;

const isDrawn = ({ undrawn }: HistoryValue) => undrawn === null;

function measuredPart(value: HistoryValue, values: readonly HistoryValue[], t: Dictionary): string {
  const { measured, measuredBase, revised } = t.charts.history;
  const [when, amount] = [formatHistoryPeriod(value, t) ?? t.values.unstated, formatHistoryValue(value, t)];
  const part = value.role === 'measured' && value.isBase ? measuredBase(when, amount) : measured(when, amount);
  const former = values.filter(({ role, period }) => role === 'former' && period === value.period);
  if (former.length === 0) return part;
  return revised(
    part,
    former.map((one) => formatHistoryValue(one, t)),
  );
}

function measuredParts(values: readonly HistoryValue[], t: Dictionary): readonly string[] {
  const measured = values.filter((value) => value.role === 'measured' && isDrawn(value));
  const [first, last] = [measured[0], measured.at(-1)];
  if (first === undefined || last === undefined) return [t.charts.history.noneMeasured];
  if (measured.length <= fewValues) return measured.map((value) => measuredPart(value, values, t));
  return [t.charts.history.measuredSpan(measuredPart(first, values, t), measuredPart(last, values, t), measured.length)];
}

function promisedPart(value: HistoryValue, t: Dictionary): string {
  const words = t.charts.history;
  const [when, amount] = [formatHistoryPeriod(value, t), formatHistoryValue(value, t)];
  if (value.role === 'base') return words.base(when, amount);
  return value.role === 'stretch' ? words.stretch(amount) : words.target(when, amount);
}

/** A history in one sentence with its numbers: measured values, bases, targets, and how many values are not drawn. */
export function formatHistorySentence(values: readonly HistoryValue[], t: Dictionary): string {
  const promised = values.filter((value) => !isObserved(value));
  const parts = [...measuredParts(values, t), ...promised.map((value) => promisedPart(value, t))];
  return t.values.sentence(parts) + formatUndrawn(values, t);
}

/** A history in one line: its latest known value and its targets, or its first and last value where nothing is promised. */
export function formatHistoryCaption(name: string, values: readonly HistoryValue[], t: Dictionary): string {
  const { caption, at, aimAt, noneMeasured } = t.charts.history;
  const past = values.filter((value) => (value.role === 'measured' || value.role === 'base') && isDrawn(value));
  const targets = values.filter(({ role }) => role === 'target');
  const known = targets.length === 0 ? [...new Set([past[0], past.at(-1)])] : [past.at(-1)];
  const latest = known.flatMap((value) =>
    value === undefined ? [] : [at(formatHistoryPeriod(value, t) ?? '', formatHistoryValue(value, t))],
  );
  const aims = targets.map((value) => aimAt(formatHistoryPeriod(value, t) ?? '', formatHistoryValue(value, t)));
  return caption(name, [...(latest.length === 0 ? [noneMeasured] : latest), ...aims]);
}

/** What to know when reading the drawing of a history: the years without data, and the values that were revised. */
export function formatHistoryNotes(values: readonly HistoryValue[], t: Dictionary): readonly string[] {
  const spans = missingYears(values).map(([first, last]) =>
    first === last ? t.values.date({ year: String(first), month: null, day: null }) : t.values.years(String(first), String(last)),
  );
  const former = values.filter(({ role }) => role === 'former').length;
  return [...(spans.length === 0 ? [] : [t.charts.history.missing(spans)]), ...(former === 0 ? [] : [t.charts.history.formerNote(former)])];
}
