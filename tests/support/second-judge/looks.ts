import { Fraction } from 'fraction.js';
import type { Case, Look, State, Value } from './case.ts';
import { allValues } from './gather.ts';
import { growthLooks } from './growth.ts';
import { isWithin, limitsOf, isAbove } from './meets.ts';
import { onTheWay } from './required.ts';
import { monthOf, wholeYear, yearBefore, type Span } from './spans.ts';
import { cutYear, startingPoint } from './starting-point.ts';
import { sumsOf } from './sums.ts';
import { trendLooks } from './trend.ts';
import { beginning, directionOf, isSum } from './wording.ts';

/** Values after the starting point. */
export function afterStart(given: Case, values: readonly Value[]): readonly Value[] {
  const year = cutYear(given);
  return year === null ? values : values.filter(({ span }) => span.last > wholeYear(year).last);
}

/** All looks at the target that its values give. */
export function looksOf(given: Case): readonly Look[] {
  if (given.target.kind === 'growth') return growthLooks(given);
  if (given.target.kind === 'direction') return trendLooks(given, afterStart(given, allValues(given).usable));
  if (isSum(given.target)) return sumLooks(given);
  return afterStart(given, allValues(given).usable).flatMap((value) => levelLook(given, value));
}

function levelLook(given: Case, { span, number }: Value): Look[] {
  const limits = limitsOf(given.target, given.tolerance);
  return limits === null ? [] : [{ span, meets: isWithin(number, limits), otherwise: whileOff(given, { span, number }) }];
}

function whileOff(given: Case, { span, number }: { readonly span: Span; readonly number: Fraction }): State {
  if (directionOf(given.target) === 'hold') return 'away';
  if (given.target.kind === 'rank' || given.target.kind === 'multiple') return 'not-due';
  const start = startingPoint(given);
  if (start === null) return 'not-due';
  const since = start.year === null ? null : monthOf(wholeYear(start.year).last);
  return onTheWay(given, { from: start.number, since, at: monthOf(span.last), number });
}

function sumLooks(given: Case): Look[] {
  const [limits, begins] = [limitsOf(given.target, given.tolerance), beginning(given)];
  if (limits === null || begins === null) return [];
  const since = begins.first.endsWith('-01-01') ? monthOf(wholeYear(yearBefore(begins)).last) : monthOf(begins.first) - 1;
  return sumsOf(allValues(given).usable, begins).map(({ span, number }) => {
    const exceeds = isAbove(number, limits);
    const meets = isWithin(number, limits);
    if (limits.high !== null) return { span, meets, exceeds, otherwise: exceeds ? 'away' : 'not-due' };
    if (directionOf(given.target) === 'hold') return { span, meets, exceeds, otherwise: 'away' };
    return { span, meets, exceeds, otherwise: onTheWay(given, { from: new Fraction(0), since, at: monthOf(span.last), number }) };
  });
}
