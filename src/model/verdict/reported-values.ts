import type { Target } from '../plan/target.ts';
import type { FiledReport, Plan } from '../portal.ts';
import type { Indicator } from '../registry/indicator.ts';
import type { Observation } from '../registry/observation.ts';
import type { Region } from '../registry/region.ts';
import { isMeasuredAsMultiple, outranks } from '../series/observed-value.ts';
import { isObservedAt, placeOf } from '../series/place.ts';
import { convert } from '../units/convert.ts';
import { unitOf } from '../units/unit-of.ts';
import { exact, type Exact } from '../values/decimal.ts';
import { isPromisedFall } from './aim.ts';
import { addYears, isSum, type Period } from './sums.ts';
import { endOf, type Other, type TimedValue } from './timed-value.ts';
import type { ReportedValue, UnusedValue } from './verdict.ts';

/** What was reported of a target. */
export type ReportedValues = {
  /** In the order of time, one for each period. */
  readonly values: readonly TimedValue[];
  readonly others: readonly Other[];
};

/** What there is about a target. */
export type TargetRecord = {
  readonly plan: Plan;
  readonly indicator: Indicator | null;
  /** Observations of the indicator, of all places. */
  readonly observations: readonly Observation[];
  /** Reports of the target. */
  readonly reports: readonly FiledReport[];
  readonly regions: readonly Region[];
};

function isSameMeasure(target: Target, { measure }: Indicator): boolean {
  if (target.kind === 'growth') return true;
  return target.measure === measure || target.measure === 'unstated' || measure === 'unstated';
}

/** Yearly rates are multiplied in percent; what else grows keeps its unit. */
function unitOfGrowing(indicator: Indicator | null): string | null {
  const unit = indicator?.unit ?? null;
  return indicator?.measure === 'rate' && convert(exact(1), unit, '%') !== null ? '%' : unit;
}

/** The unit in which values are held against a target; a place in an order has none. */
export function unitOfValues(target: Target, indicator: Indicator | null): string | null {
  if (target.kind === 'growth') return unitOfGrowing(indicator);
  if (target.kind === 'rank') return null;
  return unitOf(target) ?? indicator?.unit ?? null;
}

type Sorted = { readonly value: TimedValue } | { readonly other: Other };

function timed(reported: ReportedValue, amount: Exact, nature: TimedValue['nature']): Sorted {
  return { value: { reported, end: endOf(reported.period), amount, nature, summed: [] } };
}

function unused(reported: ReportedValue, why: UnusedValue['why']): Sorted {
  return { other: { reported: { ...reported, why }, end: endOf(reported.period) } };
}

/** An observation as what it says of a target: a level, or part of a sum; or why it says nothing of it. */
function sortObservation(observation: Observation, target: Target, indicator: Indicator | null): Sorted {
  const { period, value, unit, status, source, kind } = observation;
  const reported: ReportedValue = { period, value, unit, status, source, from: 'observation' };
  if (indicator === null || target.kind === 'multiple' || isMeasuredAsMultiple(observation) || !isSameMeasure(target, indicator))
    return unused(reported, 'other-measure');
  const amount = convert(exact(value), unit, unitOfValues(target, indicator));
  if (amount === null) return unused(reported, 'other-unit');
  if (isSum(target)) return timed(reported, amount, 'sum');
  if (period.includes('/')) return unused(reported, 'other-period');
  return kind === 'flow' && indicator.measure !== 'amount' ? unused(reported, 'other-measure') : timed(reported, amount, 'level');
}

/** A promised fall is reported by a positive number, read as a change downwards; a negative one leaves open which way it went. */
function sortReport({ period, value, unit, evidence }: FiledReport, target: Target, indicator: Indicator | null): Sorted[] {
  if (period === null || value === null || unit === null) return [];
  const reported: ReportedValue = { period, value, unit, status: 'unstated', source: evidence[0]?.title ?? '', from: 'report' };
  const amount = convert(exact(value), unit, target.kind === 'growth' ? target.unit : unitOfValues(target, indicator));
  if (amount === null) return [unused(reported, 'other-unit')];
  if (target.kind === 'growth') {
    if (!isPromisedFall(target)) return [timed(reported, amount, 'yearly-change')];
    return [amount.compare(0) < 0 ? unused(reported, 'other-measure') : timed(reported, amount.neg(), 'yearly-change')];
  }
  if (isSum(target)) return [timed(reported, amount, 'sum')];
  return [period.includes('/') ? unused(reported, 'other-period') : timed(reported, amount, 'level')];
}

/** Leaves one value of a nature for each period: the first, so that what stands before outranks what comes after. */
function oneForEachPeriod(values: readonly TimedValue[]): TimedValue[] {
  const byPeriod = new Map<string, TimedValue>();
  for (const value of values) {
    const key = `${value.nature} ${value.reported.period}`;
    if (!byPeriod.has(key)) byPeriod.set(key, value);
  }
  return [...byPeriod.values()].toSorted((a, b) => a.end - b.end);
}

/** The period from which a sum is counted: what the target states, else the years of the plan. */
function sumStart(target: Target, plan: Plan): Period | null {
  return target.start ?? plan.period?.start?.slice(0, 4) ?? null;
}

/**
 * Everything that was reported of a target at its place, in one unit. Of several observations of one period the one with the higher status
 * counts; an observation counts before a report of the same period, a later report before an earlier one. Sums are those since the start.
 */
export function reportedValues(target: Target, record: TargetRecord): ReportedValues {
  const { plan, indicator, regions } = record;
  const place = placeOf(plan, target, regions);
  const here = place === null ? [] : record.observations.filter((observation) => isObservedAt(observation, place, regions));
  const ranked = here.toSorted((a, b) => (outranks(a, b) ? -1 : outranks(b, a) ? 1 : 0));
  const newestFirst = record.reports.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  const sorted = [
    ...ranked.map((observation) => sortObservation(observation, target, indicator)),
    ...newestFirst.flatMap((report) => sortReport(report, target, indicator)),
  ];
  const values = oneForEachPeriod(sorted.flatMap((each) => ('value' in each ? [each.value] : [])));
  const others = sorted.flatMap((each) => ('other' in each ? [each.other] : []));
  if (!isSum(target)) return { values, others };
  const { sums, left } = addYears(values, { start: sumStart(target, plan), unit: target.unit });
  return { values: sums, others: [...others, ...left] };
}
