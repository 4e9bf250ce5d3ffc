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
  return (
    target.kind !== 'growth' &&
    target.kind !== 'multiple' &&
    target.measure === 'flow' &&
    target.start === null &&
    /每年|年均|逐年|各年/u.test(words(target))
  );
}

/** Values that are added up from a first year on. */
export function isSum(target: Target): boolean {
  if (!isNumber(target) || isEveryYear(target)) return false;
  if (target.measure === 'flow') return true;
  return target.measure === 'amount' && (target.start !== null || /累计|合计|总投资|总额|共投入/u.test(words(target)));
}

const isNumber = ({ kind }: Target) => kind === 'threshold' || kind === 'range';

/** When the promise begins to count: the start that it states, otherwise the first year of the plan. */
export function beginning({ target, plan }: Case): Span | null {
  if (target.start !== null) return spanOf(target.start);
  return plan.period?.start ? spanOf(plan.period.start) : null;
}

/** A rate that is to fall, without an upper limit and with a positive number: what it counts is not clear. */
export function isRateOrFall(target: Target): boolean {
  if (target.measure !== 'rate' || !isNumber(target) || directionOf(target) !== 'down') return false;
  if (target.kind === 'range') return Number(target.max.replace(/^1\/2$/, '0.5')) > 0;
  if (target.kind !== 'threshold' || target.comparator === '<=' || target.comparator === '<') return false;
  return !target.value.startsWith('-') && Number(target.value) !== 0;
}

/** Whether a growth target promises a fall by a positive number. */
export function promisesFall(target: Target): boolean {
  if (target.kind !== 'growth' || target.direction !== 'down') return false;
  return target.comparator !== '<=' && target.comparator !== '<' && !target.value.startsWith('-') && Number(target.value) !== 0;
}

/** Which way values come nearer: where nothing is to be kept, the comparator says it before the stated direction. */
export function senseOf(target: Target): 'up' | 'down' | 'hold' {
  const direction = directionOf(target);
  if (target.kind !== 'threshold' && target.kind !== 'growth') return direction;
  const isLower = target.comparator === '>=' || target.comparator === '>';
  const isUpper = target.comparator === '<=' || target.comparator === '<';
  // A sum is never kept: one with a lower limit alone is to rise.
  if (target.kind === 'threshold' && direction === 'hold') return isSum(target) && isLower ? 'up' : 'hold';
  if (promisesFall(target)) return 'down';
  return isLower ? 'up' : isUpper ? 'down' : direction === 'hold' ? 'up' : direction;
}

/** Whether a direction is told against the year before, not against a starting point. */
export function isAgainstLastYear(target: Target): boolean {
  return target.kind === 'direction' && /上年|上一年|去年|前一年|同比/u.test(target.reference ?? '');
}
