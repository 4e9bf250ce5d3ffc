import type { Case, Look, State, Value } from './case.ts';
import { spanOf, type Span } from './spans.ts';
import { startingPoint } from './starting-point.ts';
import { isAgainstLastYear } from './wording.ts';
import type { Fraction } from 'fraction.js';

/** Whether a direction is told against the year before, not against a starting point. */
const isYearly = ({ target }: Case) => isAgainstLastYear(target);

/** Whether there is nothing that a direction could be compared with. */
export function hasNoStart(given: Case): boolean {
  return given.target.kind === 'direction' && given.target.base === null && !isYearly(given) && startingPoint(given) === null;
}

/** Each value against the start, or against the same period a year before. */
export function trendLooks(given: Case, values: readonly Value[]): Look[] {
  return values.map(({ span, number }) => {
    const start = isYearly(given) ? yearEarlier(given, values, span) : (startingPoint(given)?.number ?? null);
    if (start === null) return { span, meets: false, otherwise: 'undecidable', blind: true };
    return lookAt(given, span, number.compare(start));
  });
}

function lookAt({ target }: Case, span: Span, change: number): Look {
  if (target.kind !== 'direction') return { span, meets: false, otherwise: 'undecidable', blind: true };
  if (target.direction === 'hold') {
    const vague = change !== 0 && target.magnitude !== null;
    return { span, meets: change === 0, otherwise: vague ? 'undecidable' : 'away', blind: vague };
  }
  const better = target.direction === 'up' ? change : -change;
  const otherwise: State = better < 0 ? 'away' : 'behind';
  return { span, meets: better > 0, otherwise };
}

function yearEarlier(given: Case, values: readonly Value[], span: Span): Fraction | null {
  const before = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4, 7)}`;
  const value = values.find(
    (other) =>
      other.span.kind === span.kind &&
      other.span.first.slice(0, 7) === before(span.first) &&
      other.span.last.slice(0, 7) === before(span.last),
  );
  if (value !== undefined) return value.number;
  const start = startingPoint(given);
  const isStart = start !== null && span.kind === 'year' && spanOf(String(start.year)).last.slice(0, 7) === before(span.last);
  return isStart ? start.number : null;
}
