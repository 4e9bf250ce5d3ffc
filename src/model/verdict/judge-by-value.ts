import type { Target } from '../plan/target.ts';
import { isOver } from '../time/days.ts';
import { formatExact, type Exact } from '../values/decimal.ts';
import type { Aim } from './aim.ts';
import { canBeLate, type Settings } from './settings.ts';
import { type Chosen } from './choose-value.ts';
import { type Compared, compareWithAim, isAbove, meets } from './compare-with-aim.ts';
import { type Computed, type Finding, type Judged, shown, without } from './finding.ts';
import type { Found } from './find-values.ts';
import { progressOf } from './path.ts';
import { endOf, type TimedValue } from './timed-value.ts';
import type { VerdictReason } from './verdict.ts';

/** A target with its number, what was found about it, and the observations that count. */
export type Measured = { readonly target: Target; readonly aim: Aim; readonly found: Found; readonly chosen: Chosen };

type Held = { readonly value: TimedValue; readonly compared: Compared; readonly isMet: boolean };

/** A value held against the aim, or why it cannot be. */
function hold(value: TimedValue, { aim, found }: Measured, { tolerance }: Settings): Held | VerdictReason {
  const compared = compareWithAim(value, aim, found.start);
  return typeof compared === 'string' ? compared : { value, compared, isMet: meets(compared.compare, aim, tolerance) };
}

function byProgress(ratio: Exact, { onTrack, away }: Settings): Judged {
  if (ratio.compare(onTrack) >= 0) return { state: 'on-track', reason: 'by-path' };
  return { state: ratio.compare(away) < 0 ? 'away' : 'behind', reason: 'by-path' };
}

/** Whether a value lies beyond an upper limit, which what adds up never comes back from. */
function exceeds({ compared }: Held, aim: Aim, { tolerance }: Settings): boolean {
  return aim.sense !== 'up' && isAbove(compared.compare, aim, tolerance);
}

/** What is computed of the way from start to target at the time of a value. */
function wayOf({ value, compared }: Held, { aim, found }: Measured): Computed & { readonly ratio: Exact | null; readonly isKept: boolean } {
  const { start, steps, due, unit } = found;
  const { annualGrowth } = compared;
  const isOnWay = start !== null && due !== null && value.nature !== 'yearly-change';
  const progress = isOnWay ? progressOf(value.amount, aim, { start, steps, end: value.end, due: endOf(due) }) : null;
  if (progress === null) return { ...shown(value), annualGrowth, ratio: null, isKept: false };
  return {
    ...shown(value),
    annualGrowth,
    required: formatExact(progress.required, 4),
    requiredUnit: unit,
    progress: progress.ratio === null ? null : formatExact(progress.ratio, 4),
    ratio: progress.ratio,
    isKept: progress.isKept,
  };
}

/** What a value that misses its aim says before the due period is over. */
function onTheWay({ value }: Held, { aim, found }: Measured): Judged {
  if (aim.sense === 'hold') return { state: 'away', reason: 'by-value' };
  if (!aim.hasPath) return { state: 'not-due', reason: 'deadline-ahead' };
  const isRate = value.nature === 'yearly-change';
  if (found.start === null && !isRate) return { state: 'not-due', reason: 'no-base' };
  const change = value.amount.compare(isRate ? 0 : (found.start?.value ?? 0));
  return { state: (aim.sense === 'up' ? change < 0 : change > 0) ? 'away' : 'behind', reason: 'by-value' };
}

function judgeOver(held: Held, measured: Measured, settings: Settings): Finding {
  const { ratio: _, isKept: __, ...computed } = wayOf(held, measured);
  const reason = held.value.summed.length > 0 ? 'by-sum' : 'by-value';
  if (held.isMet) return { state: 'reached', reason, computed, isMet: true };
  const later = canBeLate(measured.target, measured.found) ? measured.chosen.later : [];
  const met = later.find((value) => {
    const other = hold(value, measured, settings);
    return typeof other !== 'string' && other.isMet;
  });
  if (met !== undefined)
    return { state: 'reached-late', reason: 'late-value', computed: { ...computed, later: met.reported }, isMet: false };
  return { state: 'not-reached', reason, computed, isMet: false };
}

/** After the due period without its value: only a sum that already reached its aim, and can but grow, decides. */
function judgeMissing(held: Held, measured: Measured, settings: Settings): Finding {
  const { ratio: _, isKept: __, ...computed } = wayOf(held, measured);
  const isSum = held.value.nature === 'sum';
  if (isSum && held.isMet && measured.aim.sense === 'up') return { state: 'reached-early', reason: 'by-value', computed, isMet: true };
  if (isSum && exceeds(held, measured.aim, settings)) return { state: 'not-reached', reason: 'by-value', computed, isMet: false };
  return without('not-reported', 'target-year-missing', computed);
}

function judgeAhead(held: Held, measured: Measured, settings: Settings): Finding {
  const { aim, chosen } = measured;
  const { ratio, isKept, ...computed } = wayOf(held, measured);
  const said = ({ state, reason }: Judged): Finding => ({ state, reason, computed, isMet: held.isMet });
  const { value } = held;
  if (value.nature === 'sum' && aim.sense !== 'up' && !(held.isMet && value === chosen.own))
    return said(exceeds(held, aim, settings) ? { state: 'away', reason: 'by-value' } : { state: 'not-due', reason: 'cap-so-far' });
  if (!held.isMet && ratio !== null) return said(byProgress(ratio, settings));
  if (!held.isMet) return said(isKept ? { state: 'on-track', reason: 'by-path' } : onTheWay(held, measured));
  if (value === chosen.own) return said({ state: 'reached', reason: value.summed.length > 0 ? 'by-sum' : 'by-value' });
  const isOnlyOnTrack = aim.sense === 'hold' || aim.yearly || value === chosen.onWay;
  return said({ state: isOnlyOnTrack ? 'on-track' : 'reached-early', reason: 'by-value' });
}

/** Without a due period a value that meets the target has reached it; what is to be held is held or not. */
function judgeUndated(held: Held, measured: Measured): Finding {
  const { ratio: _, isKept: __, ...computed } = wayOf(held, measured);
  // A sum below its upper limit may still grow.
  if (held.value.nature === 'sum' && measured.aim.sense !== 'up') return without('undecidable', 'no-target-year', computed);
  if (measured.aim.sense === 'hold') return { state: held.isMet ? 'on-track' : 'away', reason: 'by-value', computed, isMet: held.isMet };
  if (held.isMet) return { state: 'reached', reason: 'by-value', computed, isMet: true };
  return { state: 'undecidable', reason: 'no-target-year', computed, isMet: false };
}

/** Judges a target by the observation that counts; `null` where there is none. */
export function judgeByValue(measured: Measured, settings: Settings): Finding | null {
  const { found, chosen } = measured;
  const isDue = found.due !== null && isOver(found.due, settings.asOf);
  const value = chosen.own ?? (isDue ? chosen.before : (chosen.onWay ?? chosen.before));
  if (value === undefined) return null;
  const held = hold(value, measured, settings);
  if (typeof held === 'string') return without('undecidable', held, shown(value));
  if (found.due === null) return judgeUndated(held, measured);
  if (!isDue) return judgeAhead(held, measured, settings);
  return value === chosen.own ? judgeOver(held, measured, settings) : judgeMissing(held, measured, settings);
}
