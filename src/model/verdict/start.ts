import type { Target } from '../plan/target.ts';
import { isByYear } from './choose-value.ts';
import { dueOf } from '../time/due.ts';
import { convert } from '../units/convert.ts';
import { decimal, type Decimal, exact } from '../values/decimal.ts';
import { year as calendarYear } from '../values/partial-date.ts';
import type { Start } from './path.ts';
import { type TargetRecord, unitOfValues } from './reported-values.ts';
import { type TimedValue } from './timed-value.ts';
import { isSum } from './sums.ts';
import type { PathBase } from './verdict.ts';

/** Where the way to a target starts, as shown and as computed with; both `null` where nothing says it. */
export type TargetStart = {
  readonly base: PathBase | null;
  readonly start: Start | null;
  /** Values whose period ends at or before this month since the year 0 lie before the promise. */
  readonly after: number;
};

const none = { base: null, start: null };
const nothing = decimal.parse('0');

type Point = { readonly value: Decimal; readonly unit: string | null; readonly year: number };

/** A starting point; no computing with one in a unit of something else. */
function from({ value, unit, year }: Point, source: PathBase['source'], into: string | null): Pick<TargetStart, 'base' | 'start'> {
  const amount = convert(exact(value), unit, into);
  const base: PathBase = { year: calendarYear.parse(String(year)), value, unit, source };
  return { base, start: amount === null ? null : { value: amount, year } };
}

/** The unit of the base that a plan states: that of the target; of growth and of a multiple, that of what grows. */
function unitOfBase(target: Target, { indicator }: TargetRecord): string | null {
  if (target.kind === 'growth' || target.kind === 'multiple') return indicator?.unit ?? null;
  return target.unit ?? indicator?.unit ?? null;
}

function stated(target: Target, record: TargetRecord): Pick<TargetStart, 'base' | 'start'> | null {
  const { base } = target;
  if (base === null) return null;
  const unit = unitOfBase(target, record);
  if (base.year === null) return { base: { year: null, value: base.value, unit, source: base.source }, start: null };
  return from({ value: base.value, unit, year: Number(base.year) }, base.source, unitOfValues(target, record.indicator) ?? unit);
}

/** The year before the promise begins: before the start that the target states, else before the plan's period. */
function yearBefore({ start }: Target, { plan }: TargetRecord): number | null {
  const begins = start?.slice(0, 4) ?? plan.period?.start?.slice(0, 4);
  return begins === undefined ? null : Number(begins) - 1;
}

/** Whether a target of what grows with time falls due within a year. */
function isPartOfYear(target: Target): boolean {
  const due = dueOf(target);
  const isGrowing = target.kind !== 'growth' && ['amount', 'flow', 'unstated'].includes(target.measure);
  return isGrowing && due !== null && !isByYear(due);
}

/**
 * The start of the way to a target: the base that the plan states; for sums since the promise began, zero; else the value observed
 * for the year before the promise begins. The promise counts from the base's year, else from the year before it begins.
 */
export function startOf(target: Target, record: TargetRecord, values: readonly TimedValue[]): TargetStart {
  const before = yearBefore(target, record);
  if (isSum(target)) {
    const hasSum = before !== null && values.some(({ nature }) => nature === 'sum');
    const zero = hasSum ? from({ value: nothing, unit: target.unit, year: before }, 'from-zero', target.unit) : none;
    return { ...zero, after: before === null ? Number.NEGATIVE_INFINITY : before * 12 };
  }
  const own = stated(target, record);
  const year = own?.base?.year ? Number(own.base.year) : before;
  const after = year === null ? Number.NEGATIVE_INFINITY : year * 12;
  // A whole year of what grows with time says nothing of a part of one.
  if (isPartOfYear(target)) return { base: own?.base ?? null, start: null, after };
  if (own !== null) return { ...own, after };
  const observed = values.find(
    ({ end, nature, reported }) =>
      end === after && nature === 'level' && /^\d{4}$/.test(reported.period) && reported.from === 'observation',
  );
  if (before === null || observed === undefined) return { ...none, after };
  const { value, unit } = observed.reported;
  return { ...from({ value, unit, year: before }, 'observed', unitOfValues(target, record.indicator)), after };
}
