import { Fraction } from 'fraction.js';
import type { Case, Look, State, Value } from './case.ts';
import { allValues } from './gather.ts';
import { growthLooks } from './growth.ts';
import { isWithin, limitsOf, isAbove } from './meets.ts';
import { onTheWay } from './required.ts';
import { monthOf, wholeYear, yearBefore, type Span } from './spans.ts';
import { isAfterStart, startingPoint } from './starting-point.ts';
import { sumsOf } from './sums.ts';
import { trendLooks } from './trend.ts';
import { beginning, isSum, senseOf } from './wording.ts';

/** Values after the starting point. */
function afterStart(given: Case, values: readonly Value[]): readonly Value[] {
  return values.filter(({ span }) => isAfterStart(given, span));
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
  if (senseOf(given.target) === 'hold') return 'away';
  if (given.target.kind === 'rank' || given.target.kind === 'multiple') return 'not-due';
  const start = startingPoint(given);
  if (start === null) return 'not-due';
  return onTheWay(given, { from: start.number, since: monthOf(wholeYear(start.year).last), at: monthOf(span.last), number });
}

function sumLooks(given: Case): Look[] {
  const [limits, begins] = [limitsOf(given.target, given.tolerance), beginning(given)];
  if (limits === null || begins === null) return [];
  const since = begins.first.endsWith('-01-01') ? monthOf(wholeYear(yearBefore(begins)).last) : monthOf(begins.first) - 1;
  return sumsOf(allValues(given).usable, begins).map(({ span, number }) => {
    const [exceeds, capped] = [isAbove(number, limits), limits.high !== null];
    const meets = isWithin(number, limits);
    if (capped) return { span, meets, exceeds, capped, otherwise: exceeds ? 'away' : 'not-due' };
    return { span, meets, exceeds, otherwise: onTheWay(given, { from: new Fraction(0), since, at: monthOf(span.last), number }) };
  });
}

/** The look at the latest day; of those of one day that of the wanted kind, then of the year, month, quarter, half-year. */
export function latest(looks: readonly Look[], kind: Span['kind']): Look | undefined {
  const order = [kind, 'year', 'month', 'quarter', 'half', 'years', 'day'];
  const place = ({ span }: Look) => order.indexOf(span.kind);
  return looks.toSorted((a, b) => (a.span.last === b.span.last ? place(b) - place(a) : a.span.last < b.span.last ? -1 : 1)).at(-1);
}

/** Of a stock, the value of a year in place of those of its parts. */
export function onePerDay(given: Case, looks: readonly Look[]): readonly Look[] {
  if (given.target.measure !== 'stock') return looks;
  return looks.filter(
    (look) => look.span.kind === 'year' || !looks.some(({ span }) => span.kind === 'year' && span.last === look.span.last),
  );
}
