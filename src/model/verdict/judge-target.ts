import type { Target } from '../plan/target.ts';
import { exact, formatExact } from '../values/exact.ts';
import { aimOf } from './aim.ts';
import { judgeByReport, latestState } from './judge-by-report.ts';
import { judgeByValue, type Finding } from './judge-by-value.ts';
import { judgeDirection } from './judge-direction.ts';
import { reportedValues, type TargetRecord, type TimedValue } from './reported-values.ts';
import type { Settings } from './settings.ts';
import { startOf, type TargetStart } from './start.ts';
import type { TargetVerdict, VerdictReason } from './verdict.ts';
import { multiplyRates } from './yearly-rates.ts';

type Found = TargetStart & {
  /** Values since the start that can be held against the target. */
  readonly values: readonly TimedValue[];
  /** Whether something was observed since the start that cannot. */
  readonly hasOther: boolean;
  readonly reports: TargetRecord['reports'];
};

const monthsPerYear = 12;

/** Growth promised for an indicator that is a rate itself: its yearly rates are multiplied from the start. */
function findRates(found: Found): Found {
  if (!Number.isFinite(found.after))
    return { ...found, base: null, start: null, values: found.values.filter(({ nature }) => nature === 'yearly-change') };
  const levels = found.values.filter(({ nature }) => nature === 'level');
  const values = [...multiplyRates(levels, found.after), ...found.values.filter(({ nature }) => nature === 'yearly-change')];
  return {
    ...found,
    base: null,
    start: { value: exact(1), year: found.after / monthsPerYear },
    values: values.toSorted((a, b) => a.end - b.end),
  };
}

function find(target: Target, record: TargetRecord): Found {
  const { values: all, others } = reportedValues(target, record);
  const begin = startOf(target, record, all);
  const isSince = (end: number) => end > begin.after;
  const found = { ...begin, values: all.filter(({ end }) => isSince(end)), hasOther: others.some(isSince), reports: record.reports };
  return target.kind === 'growth' && record.indicator?.measure === 'rate' ? findRates(found) : found;
}

function undecidable(reason: VerdictReason): Finding {
  return { state: 'undecidable', reason, computed: {} };
}

function judge(target: Target, { start, values, hasOther, reports }: Found, settings: Settings): Finding {
  const aim = aimOf(target);
  const { targetYear } = target;
  if (aim !== null && values.length > 0) return judgeByValue({ aim, targetYear, start, values }, settings);
  const last = values.at(-1);
  if (target.kind === 'direction' && start !== null && last !== undefined)
    return judgeDirection({ target, start, value: last }, settings.asOf);
  const stated = latestState(reports);
  if (stated !== null) return judgeByReport(stated, targetYear, settings.asOf);
  if (target.kind === 'multiple') return undecidable('quoted-multiple');
  if (aim === null) return undecidable('no-number');
  return hasOther ? undecidable('not-comparable') : { state: 'not-reported', reason: 'no-report', computed: {} };
}

/**
 * Judges a target as of a day. Precedence: values outrank reported states; without either, what cannot be decided by its nature
 * (no number, a quoted multiple) is undecidable and everything else not reported. With a value: once the target year is over, the value of
 * that year decides; before, a value that meets the target has reached it early (one to be held, or a growth a year, is on track), and
 * any other is measured against a steady way from the base.
 */
export function judgeTarget(target: Target, record: TargetRecord, settings: Settings): TargetVerdict {
  const found = find(target, record);
  const { state, reason, computed } = judge(target, found, settings);
  const thresholds = {
    onTrack: formatExact(settings.onTrack, 4),
    away: formatExact(settings.away, 4),
    tolerance: formatExact(settings.tolerance, 4),
  };
  const nothing = { latest: null, required: null, progress: null, annualGrowth: null };
  return {
    state,
    reason,
    inputs: { asOf: settings.asOf, targetYear: target.targetYear, base: found.base, ...nothing, ...computed, ...thresholds },
  };
}
