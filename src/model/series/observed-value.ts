import type { Indicator } from '../registry/indicator.ts';
import type { Observation } from '../registry/observation.ts';
import { isWithinScale } from './aim-range.ts';
import { periodLength } from './period.ts';
import type { UndrawnReason } from './undrawn.ts';
import { type Decimal, exact, formatExact } from '../values/decimal.ts';

type Measure = Indicator['measure'];

/** Measures whose value grows with the length of the period, so that part of a year cannot stand beside a year. */
const growsWithTime: readonly Measure[] = ['amount', 'flow', 'multiple', 'unstated'];

const ranks: Readonly<Record<Observation['status'], number>> = { preliminary: 0, unstated: 1, final: 2, revised: 3 };

/** Whether an observation stands before another of the same period: by status, then by the day of its publication. */
export function outranks(a: Observation, b: Observation): boolean {
  if (a.status !== b.status) return ranks[a.status] > ranks[b.status];
  return (a.publishedDate ?? '') > (b.publishedDate ?? '');
}

/** Whether an observation says how many times another period it is, and no value of its own. */
export function isMeasuredAsMultiple({ kind }: Observation): boolean {
  return kind === 'multiple';
}

/** Why an observation has no place on an axis of yearly values, or `null` when it has one. */
export function whyUndrawn(observation: Observation, all: readonly Observation[], measure: Measure): UndrawnReason | null {
  const { kind, period, value } = observation;
  if (isMeasuredAsMultiple(observation)) return 'multiple';
  const length = periodLength(period);
  // A sum belongs to its own span of time, which need not be that of a target.
  if (length > 1 || measure === 'flow' || (kind === 'flow' && measure !== 'amount')) return 'cumulative';
  if (length < 1 && growsWithTime.includes(measure)) return 'part-of-year';
  if (!isWithinScale(value)) return 'beyond-scale';
  const rivals = all.filter((other) => other !== observation && other.period === period && other.kind === kind);
  return rivals.some((other) => outranks(other, observation)) ? 'superseded' : null;
}

/** How a value differs from an earlier one. */
export type Change = {
  readonly direction: 'up' | 'down' | 'none';
  /** Size of the difference in the unit of the values, at most as precise as they are. */
  readonly amount: string;
  /** The difference as a share of the earlier value in percent, one place; `null` where that is not positive. */
  readonly percent: string | null;
};

const places = (text: string) => (text.includes('/') ? 4 : (text.split('.')[1]?.length ?? 0));

/** The change from one value to a later one. */
export function changeBetween(before: Decimal, after: Decimal): Change {
  const difference = exact(after).sub(exact(before));
  const direction = difference.n === 0n ? 'none' : difference.s < 0n ? 'down' : 'up';
  const amount = formatExact(difference.abs(), Math.max(places(before), places(after)));
  const isPositive = exact(before).compare(0) > 0;
  return { direction, amount, percent: isPositive ? formatExact(difference.div(exact(before)).mul(100), 1) : null };
}
