import type { Year } from '../values/partial-date.ts';
import { formatExact, type Exact } from '../values/exact.ts';
import { isOver } from '../values/deadline.ts';
import type { Aim } from './aim.ts';
import { compareWithAim } from './compare-with-aim.ts';
import { meets } from './meets.ts';
import { progressOf, type Start } from './path.ts';
import type { TimedValue } from './reported-values.ts';
import type { Settings } from './settings.ts';
import type { TargetState, VerdictInputs, VerdictReason } from './verdict.ts';

type Computed = Partial<Pick<VerdictInputs, 'latest' | 'required' | 'progress' | 'annualGrowth'>>;

/** What is said of a target: a state, the rule that decided it, and what was computed on the way. */
export type Finding = { readonly state: TargetState; readonly reason: VerdictReason; readonly computed: Computed };

/** A target with its number, the start of the way to it, and the values reported since then. */
export type Measured = {
  readonly aim: Aim;
  readonly targetYear: Year | null;
  readonly start: Start | null;
  readonly values: readonly TimedValue[];
};

type Judged = Omit<Finding, 'computed'>;

const monthsPerYear = 12;
const undecidable = (reason: VerdictReason): Judged => ({ state: 'undecidable', reason });

function byProgress(ratio: Exact, { onTrack, away }: Settings): Judged {
  if (ratio.compare(onTrack) >= 0) return { state: 'on-track', reason: 'by-path' };
  return { state: ratio.compare(away) < 0 ? 'away' : 'behind', reason: 'by-path' };
}

/** What a value that misses its aim says before the target year is over. */
function onTheWay({ amount }: TimedValue, { aim, start }: Measured): Judged {
  if (aim.sense === 'hold') return { state: 'away', reason: 'by-value' };
  if (!aim.hasPath) return { state: 'not-due', reason: 'deadline-ahead' };
  if (start === null) return { state: 'not-due', reason: 'no-base' };
  const change = amount.compare(start.value);
  return { state: (aim.sense === 'up' ? change < 0 : change > 0) ? 'away' : 'behind', reason: 'by-value' };
}

/** What a value says when the target year is over: that of the year itself decides; an earlier one only where a sum can but grow. */
function afterDeadline(isMet: boolean, isOfTargetYear: boolean, isSum: boolean): Judged {
  if (isOfTargetYear) return { state: isMet ? 'reached' : 'not-reached', reason: 'by-value' };
  return isMet && isSum ? { state: 'reached-early', reason: 'by-value' } : { state: 'not-reported', reason: 'target-year-missing' };
}

/** The value that decides: that of the target year, else the latest before it. */
function decisive({ targetYear, values }: Measured): TimedValue | undefined {
  const limit = targetYear === null ? Number.POSITIVE_INFINITY : Number(targetYear) * monthsPerYear;
  return values.findLast(({ end }) => end <= limit);
}

/** Judges a target by what was reported of it; takes at least one value. */
export function judgeByValue(measured: Measured, settings: Settings): Finding {
  const { aim, targetYear, start } = measured;
  const value = decisive(measured);
  if (value === undefined) return { state: 'not-reported', reason: 'target-year-missing', computed: {} };
  const latest = value.reported;
  const compared = compareWithAim(value, aim, start);
  if (typeof compared === 'string') return { ...undecidable(compared), computed: { latest } };
  const { compare, annualGrowth } = compared;
  const isMet = meets(compare, aim, settings.tolerance);
  if (targetYear === null) {
    const judged: Judged = isMet ? { state: 'reached', reason: 'by-value' } : undecidable('no-target-year');
    return { ...judged, computed: { latest, annualGrowth } };
  }
  const onWay = start !== null && value.nature !== 'yearly-change';
  const progress = onWay ? progressOf(value.amount, aim, { start, end: value.end, targetYear: Number(targetYear) }) : null;
  const computed = {
    latest,
    annualGrowth,
    required: progress && formatExact(progress.required, 4),
    progress: progress && formatExact(progress.ratio, 4),
  };
  const isOfTargetYear = value.end === Number(targetYear) * monthsPerYear;
  if (isOver(targetYear, settings.asOf))
    return { ...afterDeadline(isMet, isOfTargetYear, value.nature === 'sum' && aim.sense === 'up'), computed };
  if (!isMet) return { ...(progress ? byProgress(progress.ratio, settings) : onTheWay(value, measured)), computed };
  if (isOfTargetYear) return { state: 'reached', reason: 'by-value', computed };
  return { state: aim.sense === 'hold' || aim.yearly ? 'on-track' : 'reached-early', reason: 'by-value', computed };
}
