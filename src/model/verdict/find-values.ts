import { stepsOf, earlierSteps } from '../plan/steps.ts';
import type { Target } from '../plan/target.ts';
import { dueOf } from '../time/due.ts';
import { convert } from '../units/convert.ts';
import { exact } from '../values/decimal.ts';
import type { Waypoint } from './path.ts';
import { reportedValues, type TargetRecord, unitOfValues } from './reported-values.ts';
import { endOf, type Other, type TimedValue } from './timed-value.ts';
import { startOf, type TargetStart } from './start.ts';
import { multiplyRates } from './yearly-rates.ts';

/** What a target is judged from. */
export type Found = TargetStart & {
  /** The period on whose last day it falls due; `null` where none is stated. */
  readonly due: string | null;
  /** Values since the start that can be held against the target. */
  readonly values: readonly TimedValue[];
  /** What was reported since the start and cannot. */
  readonly others: readonly Other[];
  /** The plan's own steps before the target. */
  readonly steps: readonly Waypoint[];
  /** The unit in which values, start and steps are computed with. */
  readonly unit: string | null;
  readonly reports: TargetRecord['reports'];
};

const monthsPerYear = 12;

/** Growth promised for an indicator that is a rate itself: its yearly rates are multiplied from the start. */
function findRates(found: Found): Found {
  const told = found.values.filter(({ nature }) => nature === 'yearly-change');
  const levels = found.values.filter(({ nature }) => nature === 'level');
  const multiples = Number.isFinite(found.after) ? multiplyRates(levels, found.after) : [];
  const used = new Set(multiples.map(({ reported }) => reported.period));
  const left = levels
    .filter(({ reported: { period } }) => !used.has(period))
    .map((value): Other => ({ end: value.end, reported: { ...value.reported, why: 'other-period' } }));
  return {
    ...found,
    base: null,
    start: Number.isFinite(found.after) ? { value: exact(1), year: found.after / monthsPerYear } : null,
    values: [...multiples, ...told].toSorted((a, b) => a.end - b.end),
    others: [...found.others, ...left],
  };
}

/** Growth that can be computed stands before the one that was reported for the same time; where there is no start, the reported one stands. */
function withoutDoubles(found: Found): Found {
  const told = found.values.filter(({ nature }) => nature === 'yearly-change');
  const computed = found.values.filter(({ nature }) => nature !== 'yearly-change');
  const isComputable = found.start !== null && found.start.value.compare(0) > 0;
  if (!isComputable && told.length > 0) return { ...found, values: told };
  return {
    ...found,
    values: found.values.filter(
      (value) => !told.includes(value) || !computed.some(({ end, reported: { period } }) => end === value.end && period.length === 4),
    ),
  };
}

/** The plan's own steps on the way to a target: those it states itself, and targets of the same promise for earlier times. */
function waypointsOf(target: Target, { plan }: TargetRecord): readonly Waypoint[] {
  const own = stepsOf(target).map(({ due, value }) => ({ end: endOf(due), value: exact(value) }));
  const others = earlierSteps(plan, target).flatMap((step): Waypoint[] => {
    const due = dueOf(step);
    if (due === null || !('value' in step) || step.value === null) return [];
    const value = convert(exact(step.value), step.unit, target.unit);
    return value === null ? [] : [{ end: endOf(due), value }];
  });
  return [...own, ...others].toSorted((a, b) => a.end - b.end);
}

/** Gathers everything that a target is judged from. */
export function findValues(target: Target, record: TargetRecord): Found {
  const { values, others } = reportedValues(target, record);
  const begin = startOf(target, record, values);
  const isSince = ({ end }: { readonly end: number }) => end > begin.after;
  const found: Found = {
    ...begin,
    due: dueOf(target),
    values: values.filter(isSince),
    others: others.filter(isSince),
    steps: waypointsOf(target, record),
    unit: unitOfValues(target, record.indicator),
    reports: record.reports,
  };
  if (target.kind !== 'growth') return found;
  return withoutDoubles(record.indicator?.measure === 'rate' ? findRates(found) : found);
}
