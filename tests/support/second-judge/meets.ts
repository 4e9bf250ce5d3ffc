import { Fraction } from 'fraction.js';
import type { Target } from '../../../src/model/plan/target.ts';
import { directionOf } from './wording.ts';

/** The limits within which a number meets the target; `open` ends do not count themselves. */
export type Limits = { readonly low: Fraction | null; readonly high: Fraction | null; readonly open: boolean };

type Numbered = {
  readonly comparator: '>=' | '>' | '=' | '~' | '<=' | '<';
  readonly value: Fraction;
  readonly direction: 'up' | 'down' | 'hold';
};

/** The limits of a number with a comparator. */
export function limitsOfNumber({ comparator, value, direction }: Numbered, tolerance: string): Limits {
  if (comparator === '>=' || comparator === '>') return { low: value, high: null, open: comparator === '>' };
  if (comparator === '<=' || comparator === '<') return { low: null, high: value, open: comparator === '<' };
  const width = comparator === '~' ? value.abs().mul(tolerance) : new Fraction(0);
  return { low: direction === 'down' ? null : value.sub(width), high: direction === 'up' ? null : value.add(width), open: false };
}

/** The limits of a target of levels; `null` where it has no number. */
export function limitsOf(target: Target, tolerance: string): Limits | null {
  if (target.kind === 'range') {
    const low = target.direction === 'down' ? null : new Fraction(target.min);
    return { low, high: target.direction === 'up' ? null : new Fraction(target.max), open: false };
  }
  if (target.kind === 'direction' || target.value === null) return null;
  const value = new Fraction(target.value);
  if (target.kind === 'threshold') return limitsOfNumber({ comparator: target.comparator, value, direction: target.direction }, tolerance);
  const down = directionOf(target) === 'down';
  if (target.kind === 'multiple' && target.direction === 'hold') return { low: value, high: value, open: false };
  return { low: down ? null : value, high: down ? value : null, open: false };
}

export const isAbove = (number: Fraction, { high, open }: Limits): boolean =>
  high !== null && (open ? number.compare(high) >= 0 : number.compare(high) > 0);

const isBelow = (number: Fraction, { low, open }: Limits): boolean =>
  low !== null && (open ? number.compare(low) <= 0 : number.compare(low) < 0);

export const isWithin = (number: Fraction, limits: Limits): boolean => !isAbove(number, limits) && !isBelow(number, limits);
