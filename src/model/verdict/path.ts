import type { Exact } from '../values/exact.ts';
import type { Aim } from './aim.ts';

/** Where the way to a target starts: a value, and the year at whose end it stood. */
export type Start = { readonly value: Exact; readonly year: number };

/** How far a value is on the way to its target. */
export type Progress = {
  /** What the value had to be at its time. */
  readonly required: Exact;
  /** Actual change since the start divided by the required change. */
  readonly ratio: Exact;
};

const monthsPerYear = 12;

function requiredAt(
  aim: Aim,
  { value, year }: Start,
  { end, targetYear }: { readonly end: number; readonly targetYear: number },
): Exact | null {
  const months = end - year * monthsPerYear;
  if (aim.yearly)
    return months % monthsPerYear === 0
      ? value.mul(
          aim.value
            .div(100)
            .add(1)
            .pow(months / monthsPerYear),
        )
      : null;
  return value.add(
    aim.value
      .sub(value)
      .mul(months)
      .div((targetYear - year) * monthsPerYear),
  );
}

/**
 * How far a value is on a steady way from start to target: in equal steps for amounts and ratios, start + (target − start) × elapsed ÷ whole time;
 * by a constant rate for growth a year, start × (1 + rate)^elapsed. `end` is the end of the value's period in months since the year 0.
 * `null` where no way is asked for: a value to be held, a start that already fulfils the target, or no time in between.
 */
export function progressOf(
  value: Exact,
  aim: Aim,
  way: { readonly start: Start; readonly end: number; readonly targetYear: number },
): Progress | null {
  const { start, end, targetYear } = way;
  if (!aim.hasPath || aim.sense === 'hold' || targetYear <= start.year || end <= start.year * monthsPerYear) return null;
  const required = requiredAt(aim, start, way);
  const change = required?.sub(start.value);
  if (required === null || change === undefined || change.n === 0n || change.s < 0n === (aim.sense === 'up')) return null;
  return { required, ratio: value.sub(start.value).div(change) };
}
