import type { Target } from '../plan/target.ts';
import type { FiledReport, Plan } from '../portal.ts';
import type { Indicator } from '../registry/indicator.ts';
import type { Observation } from '../registry/observation.ts';
import { outranks, whyUndrawn } from '../series/observed-value.ts';
import { periodEnd } from '../series/period.ts';
import { isObservedAt, placeOf } from '../series/place.ts';
import { exact, type Exact } from '../values/exact.ts';
import type { ReportedValue } from './verdict.ts';

/** A value with the end of its period, in months since the year 0. */
export type TimedValue = {
  readonly reported: ReportedValue;
  readonly end: number;
  readonly amount: Exact;
  /** What the amount is: a level, a sum since the plan began, a change a year in percent that the reporter worked out, or a multiple of the start. */
  readonly nature: 'level' | 'sum' | 'yearly-change' | 'multiple';
};

/** What was reported of a target. */
export type ReportedValues = {
  /** In the order of time, one for each time. */
  readonly values: readonly TimedValue[];
  /** Ends of the periods of what was observed but cannot be held against the target. */
  readonly others: readonly number[];
};

/** What there is about a target. */
export type TargetRecord = {
  readonly plan: Plan;
  readonly indicator: Indicator | null;
  /** Observations of the indicator, of all places. */
  readonly observations: readonly Observation[];
  /** Reports of the target. */
  readonly reports: readonly FiledReport[];
};

/** The end of a period in months since the year 0. */
function endOf(period: string): number {
  return Math.round(periodEnd(period) * 12);
}

function isSameMeasure(target: Target, { measure }: Indicator): boolean {
  if (target.kind === 'growth') return true;
  return target.measure === measure || target.measure === 'unstated' || measure === 'unstated';
}

/** Whether an observation says the same thing as a target: a sum since the plan began, or a value that has its place in a series. */
function natureOf(observation: Observation, target: Target, { plan, indicator, observations }: TargetRecord): 'level' | 'sum' | null {
  if (indicator === null || target.kind === 'multiple' || !isSameMeasure(target, indicator)) return null;
  if (target.measure === 'flow') {
    const isSinceStart = observation.kind === 'flow' && observation.period.slice(0, 4) === plan.period?.start?.slice(0, 4);
    return isSinceStart && observation.period.includes('/') ? 'sum' : null;
  }
  const why = whyUndrawn(observation, observations, indicator.measure);
  return why === null || why === 'beyond-scale' ? 'level' : null;
}

function observed(observation: Observation, nature: TimedValue['nature']): TimedValue {
  const { period, value, unit, status, source } = observation;
  return { reported: { period, value, unit, status, source, from: 'observation' }, end: endOf(period), amount: exact(value), nature };
}

function fromReport({ period, value, unit, evidence }: FiledReport, target: Target): TimedValue[] {
  if (period === null || value === null || unit === null) return [];
  const reported: ReportedValue = { period, value, unit, status: 'unstated', source: evidence[0]?.title ?? '', from: 'report' };
  const amount = exact(value);
  if (target.kind !== 'growth') return [{ reported, end: endOf(period), amount, nature: period.includes('/') ? 'sum' : 'level' }];
  return [{ reported, end: endOf(period), amount: target.direction === 'down' ? amount.abs().neg() : amount, nature: 'yearly-change' }];
}

/** Leaves one value for each time: the first, so that what stands before outranks what comes after. */
function oneForEachTime(values: readonly TimedValue[]): TimedValue[] {
  const byEnd = new Map<number, TimedValue>();
  for (const value of values) if (!byEnd.has(value.end)) byEnd.set(value.end, value);
  return [...byEnd.values()].toSorted((a, b) => a.end - b.end);
}

/**
 * Everything that was reported of a target at its place. Of several observations of one period the one with the higher status counts;
 * an observation counts before a report of the same time, a later report before an earlier one.
 */
export function reportedValues(target: Target, record: TargetRecord): ReportedValues {
  const place = placeOf(record.plan, target);
  const here = place === null ? [] : record.observations.filter((observation) => isObservedAt(observation, place));
  const ranked = here.toSorted((a, b) => (outranks(a, b) ? -1 : outranks(b, a) ? 1 : 0));
  const natures = ranked.map((observation) => ({ observation, nature: natureOf(observation, target, { ...record, observations: here }) }));
  const usable = natures.flatMap(({ observation, nature }) => (nature === null ? [] : [observed(observation, nature)]));
  const others = natures.flatMap(({ observation, nature }) => (nature === null ? [endOf(observation.period)] : []));
  const reports = record.reports.toSorted((a, b) => (a.date < b.date ? 1 : -1)).flatMap((report) => fromReport(report, target));
  return { values: oneForEachTime([...usable, ...reports]), others };
}
