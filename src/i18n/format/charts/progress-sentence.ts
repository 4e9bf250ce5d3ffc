import type { Commitment } from '../../../model/series/history.ts';
import { dueOf } from '../../../model/time/due.ts';
import type { TargetVerdict, VerdictInputs } from '../../../model/verdict/verdict.ts';
import type { Dictionary } from '../../dictionary.ts';
import { foreign } from '../../foreign.ts';
import { formatPartialDate } from '../partial-date.ts';
import { formatDue, formatObservationPeriod } from '../period.ts';
import { formatDrawnAim } from './drawn-aim.ts';
import { formatProgressAmount, requiredValue } from './progress-amount.ts';

/** A target in one line: what became of it. */
export function formatProgressCaption({ plan, target }: Commitment, { state }: TargetVerdict, t: Dictionary): string {
  return t.verdictCharts.progress.caption(foreign(target.name, plan, t), t.verdicts.target[state]);
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
