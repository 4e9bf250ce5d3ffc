import type { Exact } from '../values/decimal.ts';
import type { Aim } from './aim.ts';

/** Where the way to a target starts: a value, and the year at whose end it stood. */
export type Start = { readonly value: Exact; readonly year: number };

/** A value on the way that the plan itself asks for, with its time in months since the year 0. */
export type Waypoint = { readonly end: number; readonly value: Exact };

/** How far a value is on the way to its target. */
export type Progress = {
  /** What the value had to be at its time. */
  readonly required: Exact;
  /** Actual change since the start divided by the required change; `null` where the plan asks for no change, or one the other way. */
  readonly ratio: Exact | null;
  /** Whether the value is where it had to be, or further. */
  readonly isKept: boolean;
};

/** The way from a start through the plan's own steps to the target; times in months since the year 0. */
export type Way = { readonly start: Start; readonly steps: readonly Waypoint[]; readonly end: number; readonly due: number };

const monthsPerYear = 12;

/** The value on the straight line between two points at a time. */
function between(from: Waypoint, to: Waypoint, end: number): Exact {
  return from.value.add(
    to.value
      .sub(from.value)
      .mul(end - from.end)
      .div(to.end - from.end),
  );
}

function requiredAt(aim: Aim, { start, steps, end, due }: Way): Exact | null {
  const begin: Waypoint = { end: start.year * monthsPerYear, value: start.value };
  if (aim.yearly) {
    const months = end - begin.end;
    const yearly = aim.value.div(100).add(1);
    return months % monthsPerYear === 0 ? start.value.mul(yearly.pow(months / monthsPerYear)) : null;
  }
  const points = [begin, ...steps.filter((step) => step.end > begin.end && step.end < due), { end: due, value: aim.value }];
  const next = points.findIndex((point) => point.end >= end);
  const [from, to] = [points[next - 1], points[next]];
  return from === undefined || to === undefined ? null : between(from, to, end);
}

/**
 * How far a value is on the way from start to target: in equal steps between the start, the plan's own steps and the target for amounts
 * and ratios, from + (to − from) × elapsed ÷ whole time; by a constant rate for growth a year, start × (1 + rate)^elapsed. `end` is the
 * end of the value's period. `null` where no way is asked for: a value to be held, or no time in between.
 */
export function progressOf(value: Exact, aim: Aim, way: Way): Progress | null {
  const { start, end, due } = way;
  const begin = start.year * monthsPerYear;
  if (!aim.hasPath || aim.sense === 'hold' || due <= begin || end <= begin) return null;
  const required = requiredAt(aim, way);
  const change = required?.sub(start.value);
  if (required === null || change === undefined) return null;
  const isKept = aim.sense === 'up' ? value.compare(required) >= 0 : value.compare(required) <= 0;
  const isAsked = change.n !== 0n && change.s > 0n === (aim.sense === 'up');
  return { required, isKept, ratio: isAsked ? value.sub(start.value).div(change) : null };
}
