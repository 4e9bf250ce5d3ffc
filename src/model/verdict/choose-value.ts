import type { Target } from '../plan/target.ts';
import { lastDay } from '../time/days.ts';
import type { TimedValue } from './timed-value.ts';

/** The observations that count for a target with its due period; each `undefined` where there is none. */
export type Chosen = {
  /** The value of the due period itself, which alone decides. */
  readonly own: TimedValue | undefined;
  /** The latest value before it that can be compared with one of the due period. */
  readonly before: TimedValue | undefined;
  /** The latest value of a part of a year that shows where a stock stood on the way. */
  readonly onWay: TimedValue | undefined;
  /** Values of later periods that can be compared, in the order of time. */
  readonly later: readonly TimedValue[];
  /** Values of other periods, which say nothing of the target. */
  readonly others: readonly TimedValue[];
};

type Grain = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'span';

function grainOf(period: string): Grain {
  if (period.includes('/')) return 'span';
  if (period.length === 4) return 'year';
  if (period.length === 10) return 'day';
  return period.includes('H') ? 'half' : period.includes('Q') ? 'quarter' : 'month';
}

const endsYear = (period: string) => lastDay(period).endsWith('-12-31');

/** The due period as observations have it: by the end of December is the year. */
function observedAs(due: string): string {
  const isByEnd = (grainOf(due) === 'month' || grainOf(due) === 'day') && endsYear(due);
  return isByEnd ? due.slice(0, 4) : due;
}

/** Whether what is due by a period is due with a whole year. */
export function isByYear(due: string): boolean {
  return grainOf(observedAs(due)) === 'year';
}

type Fit = 'own' | 'like' | 'on-way' | 'other';

/** How the period of a level stands to the due period. */
function fitOfLevel(period: string, due: string | null, { measure }: Target): Fit {
  const grain = grainOf(period);
  if (measure === 'stock') return fitOfStock(period, due);
  if (due === null) return grain === 'year' ? 'like' : 'other';
  const asked = observedAs(due);
  if (period === asked) return 'own';
  if (grain !== grainOf(asked)) return 'other';
  // Amounts of different parts of a year are different things.
  return measure !== 'amount' || grain === 'year' || period.slice(4) === asked.slice(4) ? 'like' : 'other';
}

/** A stock is what it is at the end of a period, so that December stands for its year, and any period for the day on which it ends. */
function fitOfStock(period: string, due: string | null): Fit {
  const isYearly = due === null || grainOf(observedAs(due)) === 'year';
  if (isYearly) {
    if (!endsYear(period)) return 'on-way';
    return due !== null && period.slice(0, 4) === due.slice(0, 4) ? 'own' : 'like';
  }
  return lastDay(period) === lastDay(due) ? 'own' : 'like';
}

/** Sums, multiples and changes a year are of the due period when they end with it. */
function fitOf({ nature, reported: { period } }: TimedValue, due: string | null, target: Target): Fit {
  if (nature === 'level' && target.kind !== 'growth') return fitOfLevel(period, due, target);
  if (due !== null && lastDay(period) === lastDay(observedAs(due))) return isWhole(period, due, nature) ? 'own' : 'other';
  return nature === 'sum' || grainOf(period) === 'year' || grainOf(period) === 'span' ? 'like' : 'other';
}

/** A change reported for the last quarter of a year is not that of the year; levels that grow by the year are those of whole years. */
function isWhole(period: string, due: string, nature: TimedValue['nature']): boolean {
  const grain = grainOf(period);
  return nature === 'sum' || grain === 'span' || grain === 'year' || (nature === 'yearly-change' && grain === grainOf(observedAs(due)));
}

/** Of values that end on one day, which stands last and counts: that of the due period itself, else of the year, month, quarter, half-year. */
const grains: readonly Grain[] = ['day', 'span', 'half', 'quarter', 'month', 'year'];

function inOrder(values: readonly TimedValue[], due: string | null): readonly TimedValue[] {
  const asked = due === null ? null : grainOf(observedAs(due));
  const rank = ({ reported: { period } }: TimedValue) => (grainOf(period) === asked ? grains.length : grains.indexOf(grainOf(period)));
  return values.toSorted((a, b) => a.end - b.end || rank(a) - rank(b));
}

const isYear = ({ reported: { period } }: TimedValue) => grainOf(period) === 'year';

/** Of later values that end at one time, that of a year stands in place of those of its parts. */
function withoutParts(values: readonly TimedValue[]): readonly TimedValue[] {
  return values.filter(
    (value) => isYear(value) || value.nature === 'sum' || !values.some((other) => other.end === value.end && isYear(other)),
  );
}

/**
 * Chooses the observation that counts: only one whose period is the due period decides; one of a like period shows the way before it, or
 * that a miss was met later. A month, quarter or half-year never stands for a year, but the end of the year of a stock, where no value of
 * the year exists. `found` has one value for each period, in any order.
 */
export function chooseValue(found: readonly TimedValue[], due: string | null, target: Target): Chosen {
  const values = inOrder(found, due);
  const fits = new Map(values.map((value) => [value, fitOf(value, due, target)]));
  const comparable = values.filter((value) => fits.get(value) === 'own' || fits.get(value) === 'like');
  const own = comparable.findLast((value) => fits.get(value) === 'own');
  const limit = due === null ? '9999' : lastDay(due);
  const dayOf = ({ reported }: TimedValue) => lastDay(reported.period);
  const before = comparable.findLast((value) => value !== own && dayOf(value) < limit);
  const isAfter = (value: TimedValue) => before === undefined || value.end > before.end;
  return {
    own,
    before,
    onWay: values.findLast((value) => fits.get(value) === 'on-way' && dayOf(value) < limit && isAfter(value)),
    later: withoutParts(comparable.filter((value) => dayOf(value) > limit)),
    others: values.filter((value) => fits.get(value) === 'other' || (fits.get(value) === 'on-way' && dayOf(value) > limit)),
  };
}
