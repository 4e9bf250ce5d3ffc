import { Fraction } from 'fraction.js';
import { inUnit } from './convert.ts';
import type { Case, Value } from './case.ts';
import type { Observation } from '../../../src/model/registry/observation.ts';
import type { Region } from '../../../src/model/registry/region.ts';
import { spanOf, type Span } from './spans.ts';
import { isSum, promisesFall } from './wording.ts';

export type Gathered = { readonly usable: readonly Value[]; readonly incomparable: readonly Span[] };

const wholeRegion = /^(全(市|县|区|域|县域|市域|区域)|辖区内|全辖区)$/u;
const rank = ['preliminary', 'unstated', 'final', 'revised'];

/** Whether an observation was made where the target applies. */
function isHere({ target, plan, regions }: Case, { region, scope }: Observation): boolean {
  const own = regions.find(({ id }) => id === plan.region);
  if (isCityOfCounty(target.scope, own)) return region === own?.parent && scope === null;
  if (target.scope === null || wholeRegion.test(target.scope) || target.scope === own?.name)
    return region === plan.region && scope === null;
  const within = regions.find(({ name, parent }) => name === target.scope && parent === plan.region);
  if (within) return region === within.id && scope === null;
  return region === plan.region && scope === target.scope;
}

/** Whether an observation is a value that the target could be held against: added-up values only belong to sums and amounts. */
function isComparable(given: Case, { kind, period }: Observation): boolean {
  if (given.target.kind === 'multiple' || kind === 'multiple' || !isSameMeasure(given)) return false;
  return kind !== 'flow' || isSum(given.target) || given.indicator.measure === 'amount' || period.includes('/');
}

/** The whole city, in the plan of a county. */
const isCityOfCounty = (scope: string | null, own: Region | undefined) =>
  scope === '全市' && own?.level === 'county' && own.parent !== null;

/** Whether values of the indicator measure what the target promises. */
function isSameMeasure({ target, indicator }: Case): boolean {
  if (target.kind === 'growth') return true;
  return target.measure === indicator.measure || target.measure === 'unstated' || indicator.measure === 'unstated';
}

/** The unit in which values are compared: that of the indicator where the target has a rate or no unit. */
function unitOf({ target, indicator }: Case): string {
  if (target.kind === 'growth' && indicator.measure === 'rate' && inUnit('1', indicator.unit, '%') !== null) return '%';
  return target.kind === 'growth' ? indicator.unit : (target.unit ?? indicator.unit);
}

/** The observed values of the place, one for each period, in the unit in which they are compared. */
export function observed(given: Case): Gathered {
  const here = given.observations.filter((row) => isHere(given, row));
  const best = new Map<string, Observation>();
  const incomparable: Span[] = [];
  for (const row of here) {
    if (!isComparable(given, row) || numberOf(given, row) === null) incomparable.push(spanOf(row.period));
    else if (isNewer(row, best.get(row.period))) best.set(row.period, row);
  }
  const usable = [...best.values()].flatMap((row) => {
    const number = numberOf(given, row);
    return number === null ? [] : [{ span: spanOf(row.period), number, reported: false }];
  });
  return { usable, incomparable };
}

/** A place among others has no unit. */
const numberOf = (given: Case, { value, unit }: Observation) =>
  given.target.kind === 'rank' ? new Fraction(value) : inUnit(value, unit, unitOf(given));

function isNewer(row: Observation, other: Observation | undefined): boolean {
  if (other === undefined) return true;
  const order = rank.indexOf(row.status) - rank.indexOf(other.status);
  return order > 0 || (order === 0 && (row.publishedDate ?? '') > (other.publishedDate ?? ''));
}

/** The reported values, the last one for each period, in the unit of the target. */
export function reported({ target, indicator, reports }: Case): Gathered {
  const latest = new Map<string, Value>();
  const incomparable: Span[] = [];
  for (const { period, value, unit } of reports.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    if (value === null || period === null) continue;
    const number = target.kind === 'rank' ? new Fraction(value) : inUnit(value, unit ?? '', target.unit ?? indicator.unit);
    // A fall is reported as a positive number; a negative one says neither.
    if (number === null || (promisesFall(target) && number.compare(0) < 0)) incomparable.push(spanOf(period));
    else latest.set(period, { span: spanOf(period), number, reported: true });
  }
  return { usable: [...latest.values()], incomparable };
}

/** All values, with the observed one before the reported one of the same period. */
export function allValues(given: Case): Gathered {
  const [seen, told] = [observed(given), reported(given)];
  const isSeen = (value: Value) =>
    seen.usable.some(({ span }) => span.kind === value.span.kind && span.first === value.span.first && span.last === value.span.last);
  return {
    usable: [...seen.usable, ...told.usable.filter((value) => !isSeen(value))],
    incomparable: [...seen.incomparable, ...told.incomparable],
  };
}
