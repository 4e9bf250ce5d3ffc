import type { Commitment } from '../../../model/series/history.ts';
import type { TargetVerdict, VerdictInputs } from '../../../model/verdict/verdict.ts';
import type { Dictionary } from '../../dictionary.ts';
import { foreign } from '../../foreign.ts';
import { formatPartialDate } from '../partial-date.ts';
import { formatObservationPeriod } from '../period.ts';
import { formatDrawnAim } from './drawn-aim.ts';
import { formatProgressAmount, requiredValue } from './progress-amount.ts';

/** A target in one line: what became of it. */
export function formatProgressCaption({ plan, target }: Commitment, { state }: TargetVerdict, t: Dictionary): string {
  return t.verdictCharts.progress.caption(foreign(target.name, plan, t), t.verdicts.target[state]);
}

function basePart(commitment: Commitment, { base }: VerdictInputs, t: Dictionary): string {
  const words = t.verdictCharts.progress;
  if (base === null) return words.noBase;
  const amount = formatProgressAmount(base.value, commitment, t);
  return words.base(base.year === null ? null : formatPartialDate(base.year, t), amount);
}

function latestParts(commitment: Commitment, inputs: VerdictInputs, t: Dictionary): readonly string[] {
  const words = t.verdictCharts.progress;
  const { latest, annualGrowth } = inputs;
  const required = requiredValue(inputs);
  if (latest === null) return [words.noLatest];
  const value = formatProgressAmount(annualGrowth ?? latest.value, commitment, t);
  const due = required === null || annualGrowth !== null ? [] : [words.required(formatProgressAmount(required, commitment, t))];
  return [words.latest(formatObservationPeriod(latest.period, t), annualGrowth === null ? value : words.growth(value)), ...due];
}

/** The way to a target in one sentence with its numbers: base, latest value, what a steady path requires, target. */
export function formatProgressSentence(commitment: Commitment, { inputs }: TargetVerdict, t: Dictionary): string {
  const { target } = commitment;
  const when = target.targetYear === null ? null : formatPartialDate(target.targetYear, t);
  const base = target.kind === 'growth' ? [] : [basePart(commitment, inputs, t)];
  const aim = t.verdictCharts.progress.target(when, formatDrawnAim(commitment, t));
  return t.values.sentence([...base, ...latestParts(commitment, inputs, t), aim]);
}
