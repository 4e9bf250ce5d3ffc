import type { Target } from '../plan/target.ts';
import type { Indicator } from '../registry/indicator.ts';
import type { Decimal } from '../values/decimal.ts';
import { isWithinScale } from './within-scale.ts';
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

/** Where a target lies on the axis of a measure: only numbers of that same measure have a place there. */
export function aimRange(target: Target, measure: Indicator['measure']): AimRange {
  const limits = limitsOf(target, measure);
  if (limits === null) return { low: null, high: null, undrawn: 'no-number' };
  const [low, high] = limits;
  const isOther = target.measure !== measure && target.measure !== 'unstated' && measure !== 'unstated';
  if (isOther) return { low, high, undrawn: 'other-measure' };
  return { low, high, undrawn: isWithinScale(low) && isWithinScale(high) ? null : 'beyond-scale' };
}
