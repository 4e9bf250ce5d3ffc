import type { Target } from '../../../src/model/plan/target.ts';
import type { Case } from './case.ts';
import { spanOf, type Span } from './spans.ts';

export const directionOf = (target: Target): 'up' | 'down' | 'hold' => (target.kind === 'rank' ? 'down' : target.direction);

/** Comparator against direction; rates and average growth may say so. */
export function contradicts(target: Target): boolean {
  if (target.kind !== 'threshold' || target.measure === 'rate') return false;
  if (target.direction === 'down') return target.comparator === '>=' || target.comparator === '>';
  return target.direction === 'up' && (target.comparator === '<=' || target.comparator === '<');
}

const words = ({ name, printed, denominator }: Target) => `${name} ${printed} ${denominator ?? ''}`;

/** New things for every year, which are not added up. */
export function isEveryYear(target: Target): boolean {
  return isNumber(target) && target.measure === 'flow' && target.start === null && /每年|年均|逐年|各年/u.test(words(target));
}

/** Values that are added up from a first year on. */
export function isSum(target: Target): boolean {
  if (!isNumber(target) || isEveryYear(target)) return false;
  if (target.measure === 'flow') return true;
  return target.measure === 'amount' && (target.start !== null || /累计|合计|总投资|总额|共投入/u.test(words(target)));
}

// The page speaks of sums in general; only a number to reach can be a sum.
const isNumber = ({ kind }: Target) => kind === 'threshold' || kind === 'range';

/** When the promise begins to count: the start that it states, otherwise the first year of the plan. */
export function beginning({ target, plan }: Case): Span | null {
  if (target.start !== null) return spanOf(target.start);
  return plan.period?.start ? spanOf(plan.period.start) : null;
}
