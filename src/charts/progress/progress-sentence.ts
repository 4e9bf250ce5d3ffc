import type { Commitment } from '../../model/series/history.ts';
import { dueOf } from '../../model/time/due.ts';
import { type Decimal, decimal, exact, formatExact } from '../../model/values/decimal.ts';
import type { TargetVerdict, VerdictInputs } from '../../model/verdict/verdict.ts';
import { type Dictionary, markLanguage } from '../../words/dictionary.ts';
import { formatAmount } from '../../words/format/amounts.ts';
import { formatDue, formatObservationPeriod, formatPartialDate } from '../../words/format/dates.ts';
import { formatDrawnAim } from '../history/history-sentence.ts';

/** A number on the way to a target, in its own unit. */
export type ProgressAmount = { readonly value: string; readonly unit: string | null };

const placesOf = (text: string) => text.split('.')[1]?.length ?? 0;

/** What a steady path requires, with one place more than the values that it is held against; `null` where nothing is. */
export function requiredValue({ base, latest, required }: VerdictInputs): Decimal | null {
  if (required === null) return null;
  const places = Math.max(placesOf(base?.value ?? ''), placesOf(latest?.value ?? '')) + 1;
  return decimal.parse(formatExact(exact(decimal.parse(required)), places));
}

/** A number on the way to a target with the unit in which it was printed or observed; a growth a year in the unit of the target. */
export function formatProgressAmount({ value, unit }: ProgressAmount, { plan: { lang } }: Commitment, t: Dictionary): string {
  return formatAmount({ value, unit, lang }, t);
}

/** A target in one line: what became of it. */
export function formatProgressCaption({ plan, target }: Commitment, { state }: TargetVerdict, t: Dictionary): string {
  return t.verdictCharts.progress.caption(markLanguage(target.name, plan, t), t.verdicts.target[state]);
}

function basePart(commitment: Commitment, { base }: VerdictInputs, t: Dictionary): string {
  const words = t.verdictCharts.progress;
  if (base === null) return words.noBase;
  const amount = formatProgressAmount(base, commitment, t);
  return words.base(base.year === null ? null : formatPartialDate(base.year, t), amount);
}

function latestParts(commitment: Commitment, inputs: VerdictInputs, t: Dictionary): readonly string[] {
  const words = t.verdictCharts.progress;
  const { latest, annualGrowth, requiredUnit } = inputs;
  const required = requiredValue(inputs);
  if (latest === null) return [words.noLatest];
  const growth = { value: annualGrowth ?? '', unit: commitment.target.unit };
  const value = formatProgressAmount(annualGrowth === null ? latest : growth, commitment, t);
  const due =
    required === null || annualGrowth !== null
      ? []
      : [words.required(formatProgressAmount({ value: required, unit: requiredUnit }, commitment, t))];
  return [words.latest(formatObservationPeriod(latest.period, t), annualGrowth === null ? value : words.growth(value)), ...due];
}

/** The way to a target in one sentence with its numbers: base, latest value, what a steady path requires, target. */
export function formatProgressSentence(commitment: Commitment, { inputs }: TargetVerdict, t: Dictionary): string {
  const { target } = commitment;
  const due = dueOf(target);
  const when = due === null ? null : formatDue(due, t);
  const base = target.kind === 'growth' ? [] : [basePart(commitment, inputs, t)];
  const aim = t.verdictCharts.progress.target(when, formatDrawnAim(commitment, t));
  return t.values.sentence([...base, ...latestParts(commitment, inputs, t), aim]);
}
