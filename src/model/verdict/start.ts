import type { Target } from '../plan/target.ts';
import { decimal, type Decimal } from '../values/decimal.ts';
import { exact } from '../values/exact.ts';
import { year as calendarYear } from '../values/partial-date.ts';
import type { Start } from './path.ts';
import type { TargetRecord, TimedValue } from './reported-values.ts';
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

function from(value: Decimal, year: number, source: PathBase['source']): Pick<TargetStart, 'base' | 'start'> {
  return { base: { year: calendarYear.parse(String(year)), value, source }, start: { value: exact(value), year } };
}

function stated({ base }: Target): Pick<TargetStart, 'base' | 'start'> | null {
  if (base === null) return null;
  if (base.year === null) return { base: { year: null, value: base.value, source: base.source }, start: null };
  return from(base.value, Number(base.year), base.source);
}

/**
 * The start of the way to a target: the base that the plan states; for sums since the plan began, zero; else the value observed
 * for the year before the plan begins. The promise counts from the base's year, else from the year before the plan.
 */
export function startOf(target: Target, { plan }: TargetRecord, values: readonly TimedValue[]): TargetStart {
  const begins = plan.period?.start?.slice(0, 4);
  const before = begins === undefined ? null : Number(begins) - 1;
  if (target.measure === 'flow') {
    const isSum = before !== null && values.some(({ nature }) => nature === 'sum');
    return { ...(isSum ? from(nothing, before, 'from-zero') : none), after: before === null ? Number.NEGATIVE_INFINITY : before * 12 };
  }
  const own = stated(target);
  const year = own?.start?.year ?? before;
  const after = year === null ? Number.NEGATIVE_INFINITY : year * 12;
  if (own !== null) return { ...own, after };
  const observed = values.find(({ end, nature, reported }) => end === after && nature === 'level' && reported.from === 'observation');
  return { ...(before === null || observed === undefined ? none : from(observed.reported.value, before, 'observed')), after };
}
