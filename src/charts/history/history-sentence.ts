import { stepAsTarget } from '../../model/plan/steps.ts';
import type { Target } from '../../model/portal.ts';
import { type Commitment, type HistoryValue, isObserved } from '../../model/series/history.ts';
import { missingYears } from '../../model/series/missing-years.ts';
import type { UndrawnReason } from '../../model/series/undrawn.ts';
import type { Decimal } from '../../model/values/decimal.ts';
import type { Dictionary } from '../../words/dictionary.ts';
import { formatAmount } from '../../words/format/amounts.ts';
import { formatObservationPeriod } from '../../words/format/dates.ts';
import { formatObservationValue } from '../../words/format/observations.ts';
import { formatAim, formatBaseAmount } from '../../words/format/targets.ts';

/** How many values stand in the table only, and why, in a sentence; nothing where all are drawn. */
export function formatUndrawn(values: readonly { readonly undrawn: UndrawnReason | null }[], t: Dictionary): string {
  const reasons = values.flatMap(({ undrawn }) => (undrawn === null ? [] : [t.charts.undrawn[undrawn]]));
  return reasons.length === 0 ? '' : t.charts.undrawnCount(reasons.length, [...new Set(reasons)]);
}

/** What a target promises, always with the number at which it is drawn: 不低于9亿元, 全覆盖（100%）. */
export function formatDrawnAim({ plan, target }: Commitment, t: Dictionary): string {
  const aim = formatAim(target, plan, t);
  if (target.kind !== 'coverage' || aim !== t.values.fullCoverage) return aim;
  return aim + t.values.aside(formatAmount({ value: target.value, unit: target.unit, lang: plan.lang }, t));
}

/** A value of a history as printed, with its unit: 5.45亿元, 不低于9亿元, 力争10亿元. */
export function formatHistoryValue(value: HistoryValue, t: Dictionary): string {
  if (isObserved(value)) return formatObservationValue(value.observation, t);
  const { plan, target } = value;
  if (value.role === 'base') return formatBaseAmount(target, plan, t) ?? t.values.unstated;
  if (value.step !== undefined) return formatAim(stepAsTarget(target, value.step), plan, t);
  if (value.role === 'target' || target.stretch === null) return formatDrawnAim(value, t);
  const { value: further, hedge } = target.stretch;
  return t.values.hedged(t.vocabulary.hedge[hedge], formatAmount({ value: further, unit: target.unit, lang: plan.lang }, t));
}

/** When a value of a history holds, in words; `null` where no year is stated. */
export function formatHistoryPeriod({ period }: HistoryValue, t: Dictionary): string | null {
  return period === null ? null : formatObservationPeriod(period, t);
}

/** What a value of a history is, in words: 观测值, 基期, 目标, 争取值. */
export function formatHistoryRole(value: HistoryValue, t: Dictionary): string {
  return value.role === 'measured' && value.isBase ? t.charts.history.both : t.charts.roles[value.role];
}

/** A value where it stands on an axis; `null` where it has no place there. */
type Placed = { readonly low: Decimal | null; readonly high: Decimal | null };

/** A value as printed, followed by what it is in the unit of the axis where that is another number: 120公顷（即1.2平方公里）. */
export function formatOnAxis(
  shown: string,
  { low, high, written, unit }: Placed & { readonly written: string | null; readonly unit: string },
  t: Dictionary,
): string {
  if (low === null || high === null || written === null || low === written) return shown;
  return shown + t.charts.onAxis(t.values.amount(low === high ? low : t.values.range(low, high), unit));
}

/** The number that a target prints, the lower one of a range. */
export function writtenValue(target: Target): string | null {
  if (target.kind === 'range') return target.min;
  return 'value' in target ? target.value : null;
}

function writtenIn(value: HistoryValue): string | null {
  if (isObserved(value)) return value.observation.value;
  if (value.role === 'base') return value.target.base?.value ?? null;
  if (value.role === 'stretch') return value.target.stretch?.value ?? null;
  return value.step?.value ?? writtenValue(value.target);
}

/** A value of a history as printed, with what it is in the unit of the axis. */
export function formatHistoryOnAxis(value: HistoryValue, unit: string, t: Dictionary): string {
  const { low, high } = value;
  return formatOnAxis(formatHistoryValue(value, t), { low, high, written: writtenIn(value), unit }, t);
}

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
