import { Fraction } from 'fraction.js';
import type { Case } from './case.ts';
import { observed } from './gather.ts';
import { spanOf, yearBefore } from './spans.ts';
import { beginning } from './wording.ts';

/** Where a target starts from: the year may be unknown. */
export type StartingPoint = { readonly year: number | null; readonly number: Fraction };

/** The year at or before whose end values are not used. */
export function cutYear({ target, plan }: Case): number | null {
  if (target.base !== null && target.base.year !== null) return Number(target.base.year);
  return plan.period?.start ? yearBefore(spanOf(plan.period.start)) : null;
}

/** The stated starting point, otherwise the value observed for the year before. */
export function startingPoint(given: Case): StartingPoint | null {
  const { base } = given.target;
  const begins = beginning(given);
  const before = begins === null ? null : yearBefore(begins);
  if (base !== null) return { year: base.year === null ? before : Number(base.year), number: new Fraction(base.value) };
  const value = observed(given).usable.find(({ span }) => span.kind === 'year' && Number(span.first.slice(0, 4)) === before);
  return value === undefined ? null : { year: before, number: value.number };
}
