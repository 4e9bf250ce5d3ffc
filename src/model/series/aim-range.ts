import type { Target } from '../plan/target.ts';
import type { Indicator } from '../registry/indicator.ts';
import { convertDecimal } from '../units/convert.ts';
import { unitOf } from '../units/unit-of.ts';
import { type Decimal, toFloat } from '../values/decimal.ts';
import type { UndrawnReason } from './undrawn.ts';

/** The value or values that a target aims at; both `null`, with the reason, where they have no place on the axis of the measure. */
export type AimRange = { readonly low: Decimal | null; readonly high: Decimal | null; readonly undrawn: UndrawnReason | null };

type Limits = readonly [low: Decimal, high: Decimal] | null;

function limitsOf(target: Target, measure: Indicator['measure']): Limits {
  switch (target.kind) {
    case 'threshold':
      return [target.value, target.value];
    case 'range':
      return [target.min, target.max];
    case 'growth':
      return measure === 'rate' ? [target.value, target.value] : null;
    case 'coverage':
      return measure === 'coverage' ? [target.value, target.value] : null;
    case 'rank':
      return measure === 'rank' && target.value !== null ? [target.value, target.value] : null;
    // A multiple is only quoted, a direction has no number.
    case 'multiple':
    case 'direction':
      return null;
  }
}

/** What an axis shows: values of a measure in a unit; `null` where it has none. */
export type Axis = { readonly measure: Indicator['measure']; readonly unit: string | null };

/** Where a target lies on an axis, in the axis's unit: only numbers of that same measure and dimension have a place there. */
export function aimRange(target: Target, { measure, unit }: Axis): AimRange {
  const limits = limitsOf(target, measure);
  if (limits === null) return { low: null, high: null, undrawn: 'no-number' };
  const [low, high] = limits.map((limit) => convertDecimal(limit, unitOf(target), unit));
  if (low === undefined || high === undefined || low === null || high === null) return { low: null, high: null, undrawn: 'other-unit' };
  const isOther = target.measure !== measure && target.measure !== 'unstated' && measure !== 'unstated';
  if (isOther) return { low, high, undrawn: 'other-measure' };
  return { low, high, undrawn: isWithinScale(low) && isWithinScale(high) ? null : 'beyond-scale' };
}

const largest = 1e12;
const smallest = 1e-6;

/** Whether a number can be drawn on an axis with readable ticks: zero, or between a millionth and a million million. */
export function isWithinScale(value: Decimal): boolean {
  const size = Math.abs(toFloat(value));
  return size === 0 || (size >= smallest && size <= largest);
}
