import { Fraction } from 'fraction.js';
import type { Case, Look, State } from './case.ts';
import { inUnit } from './convert.ts';
import { observed, reported } from './gather.ts';
import { isWithin, limitsOfNumber, type Limits } from './meets.ts';
import { byShare } from './required.ts';
import { wholeYear, yearBefore, yearOf } from './spans.ts';
import { startingPoint } from './starting-point.ts';
import { beginning } from './wording.ts';

/** How many times as much as at the start there is after some whole years. */
type Growth = { readonly year: number; readonly years: number; readonly times: Fraction };

type Aim = { readonly limits: Limits; readonly rate: Fraction; readonly fall: boolean };

/** The limits of the yearly rate in percent; `fall` where the words promise a fall by a positive number. */
function aimOf({ target, tolerance }: Case): Aim | null {
  if (target.kind !== 'growth') return null;
  const value = inUnit(target.value, target.unit, '%');
  if (value === null) return null;
  const upper = target.comparator === '<=' || target.comparator === '<';
  const fall = target.direction === 'down' && !upper && value.compare(0) > 0;
  if (!fall)
    return { limits: limitsOfNumber({ comparator: target.comparator, value, direction: target.direction }, tolerance), rate: value, fall };
  const width = target.comparator === '~' ? value.mul(tolerance) : new Fraction(0);
  return { limits: { low: null, high: value.neg().add(width), open: target.comparator === '>' }, rate: value.neg(), fall };
}

const factor = (percent: Fraction) => percent.div(100).add(1);

/** Average growth computed from levels or yearly rates, and average rates as they were reported. */
export function growthLooks(given: Case): Look[] {
  const aim = aimOf(given);
  if (aim === null) return [];
  const computed = computedGrowths(given).map((growth) => computedLook(given, growth, aim));
  const told = reported(given).usable.map(({ span, number }): Look => {
    const rate = aim.fall ? number.neg() : number;
    return {
      span,
      meets: isWithin(rate, aim.limits),
      otherwise: given.target.kind === 'growth' && given.target.direction === 'hold' ? 'away' : 'not-due',
    };
  });
  return [...computed, ...told.filter(({ span }) => !computed.some((look) => look.span.last === span.last))];
}

function computedGrowths(given: Case): Growth[] {
  return given.indicator.measure === 'rate' ? chained(given) : betweenLevels(given);
}

function betweenLevels(given: Case): Growth[] {
  const start = startingPoint(given);
  if (start === null) return [];
  const { year: first, number } = start;
  if (first === null || number.compare(0) <= 0) return [];
  return observed(given).usable.flatMap(({ span, number: end }) =>
    span.kind === 'year' && yearOf(span) > first ? [{ year: yearOf(span), years: yearOf(span) - first, times: end.div(number) }] : [],
  );
}

function chained(given: Case): Growth[] {
  const { base } = given.target;
  const begins = beginning(given);
  const start = base?.year ? Number(base.year) : begins === null ? null : yearBefore(begins);
  const found: Growth[] = [];
  if (start === null) return found;
  for (let year = start + 1; ; year += 1) {
    const rate = observed(given).usable.find(({ span }) => span.kind === 'year' && yearOf(span) === year);
    const percent = rate && inUnit(rate.number.toFraction(), given.indicator.unit, '%');
    if (!percent) return found;
    found.push({ year, years: year - start, times: (found.at(-1)?.times ?? new Fraction(1)).mul(factor(percent)) });
  }
}

/** Roots are not rational: the limits are raised to the power instead. */
function computedLook(given: Case, { year, years, times }: Growth, { limits, rate }: Aim): Look {
  const raise = (limit: Fraction | null) => limit && factor(limit).pow(years);
  const meets = isWithin(times, { ...limits, low: raise(limits.low), high: raise(limits.high) });
  return { span: wholeYear(year), meets, otherwise: whileOff(given, { times, required: factor(rate).pow(years) ?? new Fraction(1) }) };
}

function whileOff(given: Case, { times, required }: { readonly times: Fraction; readonly required: Fraction }): State {
  if (given.target.kind === 'growth' && given.target.direction === 'hold') return 'away';
  const sign = given.target.kind === 'growth' && given.target.direction === 'down' ? -1 : 1;
  return byShare(given, times.sub(1).mul(sign), required.sub(1).mul(sign));
}

/** Whether growth cannot be computed because it would start from nothing or less. */
export function startsFromNothing(given: Case): boolean {
  if (given.target.kind !== 'growth' || given.indicator.measure === 'rate') return false;
  const start = startingPoint(given);
  return start !== null && start.number.compare(0) <= 0;
}
