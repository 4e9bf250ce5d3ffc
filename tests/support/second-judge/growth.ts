import { Fraction } from 'fraction.js';
import type { Case, Look, State } from './case.ts';
import { inUnit } from './convert.ts';
import { promisesFall, senseOf } from './wording.ts';
import { observed, reported } from './gather.ts';
import { isWithin, limitsOfNumber, type Limits } from './meets.ts';
import { byShare } from './required.ts';
import { wholeYear, yearBefore, yearOf } from './spans.ts';
import { isAfterStart, startingPoint } from './starting-point.ts';
import { beginning } from './wording.ts';

/** How many times as much as at the start there is after some whole years. */
type Growth = { readonly year: number; readonly years: number; readonly times: Fraction };

type Aim = { readonly limits: Limits; readonly rate: Fraction; readonly fall: boolean };

/** The limits of the yearly rate in percent; `fall` where the words promise a fall by a positive number. */
function aimOf({ target, tolerance }: Case): Aim | null {
  if (target.kind !== 'growth') return null;
  const value = inUnit(target.value, target.unit, '%');
  if (value === null) return null;
  const fall = promisesFall(target);
  if (!fall)
    return {
      limits: limitsOfNumber({ comparator: target.comparator, value, direction: target.direction === 'down' ? 'down' : 'up' }, tolerance),
      rate: value,
      fall,
    };
  const width = target.comparator === '~' ? value.mul(tolerance) : new Fraction(0);
  return { limits: { low: null, high: value.neg().add(width), open: target.comparator === '>' }, rate: value.neg(), fall };
}

const factor = (percent: Fraction) => percent.div(100).add(1);

/** Average growth computed from levels or yearly rates, and average rates as they were reported. */
export function growthLooks(given: Case): Look[] {
  const aim = aimOf(given);
  if (aim === null) return [];
  const computed = computedGrowths(given).map((growth) => computedLook(given, growth, aim));
  const told = reportedSince(given).map(({ span, number }): Look => {
    const rate = aim.fall ? number.neg() : number;
    const worse = senseOf(given.target) === 'down' ? rate.compare(0) > 0 : rate.compare(0) < 0;
    return { span, meets: isWithin(rate, aim.limits), otherwise: worse ? 'away' : 'behind' };
  });
  const looks = [...computed, ...told.filter(({ span }) => !computed.some((look) => look.span.last === span.last))];
  return looks.length > 0 || given.indicator.measure === 'rate' ? looks : blindLooks(given);
}

const reportedSince = (given: Case) => reported(given).usable.filter(({ span }) => isAfterStart(given, span));

/** Levels that say nothing, because there is no starting point that they could have grown from. */
function blindLooks(given: Case): Look[] {
  const values = observed(given).usable.filter(({ span }) => span.kind === 'year' && isAfterStart(given, span));
  return values.map(({ span }) => ({ span, meets: false, otherwise: 'undecidable', blind: true }));
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
    if (rate === undefined) return found;
    found.push({ year, years: year - start, times: (found.at(-1)?.times ?? new Fraction(1)).mul(factor(rate.number)) });
  }
}

/** Roots are not rational: the limits are raised to the power instead. */
function computedLook(given: Case, { year, years, times }: Growth, { limits, rate }: Aim): Look {
  const raise = (limit: Fraction | null) => limit && factor(limit).pow(years);
  if (times.compare(0) < 0) return { span: wholeYear(year), meets: false, otherwise: 'undecidable', blind: true };
  const meets = isWithin(times, { ...limits, low: raise(limits.low), high: raise(limits.high) });
  return { span: wholeYear(year), meets, otherwise: whileOff(given, { times, required: factor(rate).pow(years) ?? new Fraction(1) }) };
}

function whileOff(given: Case, { times, required }: { readonly times: Fraction; readonly required: Fraction }): State {
  const sign = senseOf(given.target) === 'down' ? -1 : 1;
  return byShare(given, times.sub(1).mul(sign), required.sub(1).mul(sign));
}
