import { Fraction } from 'fraction.js';
import type { Case } from './case.ts';
import { decidingSpan, fallsDue } from './falls-due.ts';
import { observed } from './gather.ts';
import { wholeYear, yearBefore, type Span } from './spans.ts';
import { beginning, isSum } from './wording.ts';

/** Where a target starts from, and the year at whose end it stood. */
export type StartingPoint = { readonly year: number; readonly number: Fraction };

/** The year at or before whose end values are not used. */
function cutYear(given: Case): number | null {
  const { target } = given;
  if (!isSum(target) && target.base !== null && target.base.year !== null) return Number(target.base.year);
  const begins = beginning(given);
  return begins === null ? null : yearBefore(begins);
}

/** The stated starting point, otherwise the value observed for the year before. */
export function startingPoint(given: Case): StartingPoint | null {
  const { base } = given.target;
  if (isPartOfYear(given)) return null;
  const begins = beginning(given);
  const before = begins === null ? null : yearBefore(begins);
  if (base !== null) return base.year === null ? null : { year: Number(base.year), number: new Fraction(base.value) };
  if (before === null) return null;
  const value = observed(given).usable.find(({ span }) => span.kind === 'year' && Number(span.first.slice(0, 4)) === before);
  return value === undefined ? null : { year: before, number: value.number };
}

/** What grows with time and falls due within a year has no start in the value of a whole year. */
function isPartOfYear({ target }: Case): boolean {
  const due = fallsDue(target);
  const grows = target.measure === 'amount' || target.measure === 'flow' || target.measure === 'unstated';
  return grows && target.kind !== 'growth' && due !== null && decidingSpan(due).kind !== 'year';
}

/** Whether a period ends after the starting point. */
export function isAfterStart(given: Case, span: Span): boolean {
  const year = cutYear(given);
  return year === null || span.last > wholeYear(year).last;
}
