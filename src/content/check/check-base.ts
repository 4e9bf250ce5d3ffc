import type { Target } from '../../model/plan/target.ts';
import { compareDecimals, type Decimal } from '../../model/values/decimal.ts';
import { directions } from '../../model/vocabularies.ts';
import { type Place, type Problem, problem } from '../problems/catalogue.ts';

/** The value of a target that its base can be held against: of a range the limit that comes first; growth and multiples are no values. */
function limitOf(target: Target): Decimal | null {
  switch (target.kind) {
    case 'threshold':
    case 'coverage':
      return target.value;
    case 'range':
      return target.direction === 'down' ? target.max : target.min;
    default:
      return null;
  }
}

/** A target that asks for a rise or fall does not start where it is to end. */
export function checkBase(target: Target, place: () => Place): Problem[] {
  const limit = limitOf(target);
  if (target.kind === 'rank' || target.direction === 'hold' || target.base === null || limit === null) return [];
  const { value } = target.base;
  return compareDecimals(value, limit) === 0
    ? [problem('base-equals-target', place(), { value, direction: directions[target.direction] })]
    : [];
}
