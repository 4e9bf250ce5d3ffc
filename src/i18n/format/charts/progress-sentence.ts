import type { Target } from '../../../model/plan/target.ts';
import type { TargetVerdict, VerdictInputs } from '../../../model/verdict/verdict.ts';
import type { Dictionary } from '../../dictionary.ts';
import { formatOptionalDate, formatPartialDate } from '../partial-date.ts';
import { formatObservationPeriod } from '../period.ts';
import { formatTargetValue, withUnit } from '../target-value.ts';

/** A target in one line: what became of it. */
export function formatProgressCaption({ name }: Target, { state }: TargetVerdict, t: Dictionary): string {
  return t.verdictCharts.progress.caption(name, t.verdicts.target[state]);
}

function basePart({ base }: VerdictInputs, unit: string | null, t: Dictionary): string {
  const words = t.verdictCharts.progress;
  return base === null ? words.noBase : words.base(base.year === null ? null : formatPartialDate(base.year, t), withUnit(base.value, unit));
}

function latestParts({ latest, required, annualGrowth }: VerdictInputs, unit: string | null, t: Dictionary): readonly string[] {
  const words = t.verdictCharts.progress;
  if (latest === null) return [words.noLatest];
  const value = annualGrowth === null ? withUnit(latest.value, unit) : words.growth(annualGrowth + words.percent);
  const due = required === null ? [] : [words.required(withUnit(required, unit))];
  return [words.latest(formatObservationPeriod(latest.period, t), value), ...due];
}

/** The way to a target in one sentence with its numbers: base, latest value, what a steady path requires, target. */
export function formatProgressSentence(target: Target, { inputs }: TargetVerdict, t: Dictionary): string {
  const when = target.targetYear === null ? null : formatOptionalDate(target.targetYear, t);
  const base = inputs.annualGrowth === null ? [basePart(inputs, target.unit, t)] : [];
  const aim = t.verdictCharts.progress.target(when, formatTargetValue(target, t));
  return `${[...base, ...latestParts(inputs, target.unit, t), aim].join('，')}。`;
}
