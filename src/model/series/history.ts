import type { Target } from '../plan/target.ts';
import { stepsOf } from '../plan/steps.ts';
import type { Step } from '../plan/target-fields.ts';
import type { Plan } from '../portal.ts';
import type { Observation } from '../registry/observation.ts';
import { dueOf } from '../time/due.ts';
import { convertDecimal } from '../units/convert.ts';
import { unitOf } from '../units/unit-of.ts';
import { compareDecimals, type Decimal } from '../values/decimal.ts';
import { aimRange, type Axis, isWithinScale } from './aim-range.ts';
import { whyUndrawn } from './observed-value.ts';
import { periodEnd } from './period.ts';
import type { UndrawnReason } from './undrawn.ts';

type Placed = {
  /** Period observed, year of the base or year of the target; `null` where none is stated. */
  readonly period: string | null;
  /** The value, or the limits of a range; `null` where there is no number. */
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** Why it is not drawn; `null` when it has its place in time and on the axis. */
  readonly undrawn: UndrawnReason | null;
};

/** A measured value, or one that was revised to another since; `isBase` when a target names it as its starting point. */
export type Measured = Placed & { readonly role: 'measured' | 'former'; readonly observation: Observation; readonly isBase: boolean };

/** What a plan says: the starting point of a target, the target, or a softer aim beyond it. */
export type Promised = Placed & {
  readonly role: 'base' | 'target' | 'stretch';
  readonly plan: Plan;
  readonly target: Target;
  /** The step of the target, where it is one and not the target itself. */
  readonly step?: Step;
};

/** One value of a history. */
export type HistoryValue = Measured | Promised;

/** Whether a value was measured, whether or not it was revised since. */
export function isObserved(value: HistoryValue): value is Measured {
  return 'observation' in value;
}

/** A target with the plan that sets it. */
export type Commitment = { readonly plan: Plan; readonly target: Target };

/** What a history is made from: all of one measure and one place, on one axis. */
export type HistorySource = Axis & {
  readonly observations: readonly Observation[];
  readonly commitments: readonly Commitment[];
};

/** A number of a target on the axis, and why it is not drawn. */
function onAxis(value: Decimal, target: Target, { unit }: Axis): Pick<Placed, 'low' | 'high' | 'undrawn'> {
  const low = convertDecimal(value, unitOf(target), unit);
  if (low === null) return { low: null, high: null, undrawn: 'other-unit' };
  return { low, high: low, undrawn: isWithinScale(low) ? null : 'beyond-scale' };
}

function promisedOf({ plan, target }: Commitment, axis: Axis): Promised[] {
  const due = dueOf(target);
  const common = { plan, target, period: due } as const;
  const aim = aimRange(target, axis);
  const why = aim.undrawn ?? (due === null ? 'unstated-year' : null);
  const values: Promised[] = [{ ...common, role: 'target', ...aim, undrawn: why }];
  if (target.stretch !== null) {
    const stretch = onAxis(target.stretch.value, target, axis);
    values.push({ ...common, role: 'stretch', ...stretch, undrawn: why ?? stretch.undrawn });
  }
  for (const step of stepsOf(target)) {
    const placed = onAxis(step.value, target, axis);
    values.push({ ...common, role: 'target', step, period: step.due, ...placed, undrawn: aim.undrawn ?? placed.undrawn });
  }
  return values;
}

function baseOf({ plan, target }: Commitment, axis: Axis): Promised[] {
  if (target.base === null) return [];
  const { year, value } = target.base;
  const aim = aimRange(target, axis).undrawn;
  const placed = onAxis(value, target, axis);
  const own = year === null ? 'unstated-year' : placed.undrawn;
  return [{ role: 'base', plan, target, period: year, ...placed, undrawn: aim === null || aim === 'beyond-scale' ? own : aim }];
}

function isSamePeriod(a: Observation, b: Observation): boolean {
  return a.period === b.period && a.kind === b.kind;
}

function isSame(a: Placed, b: Placed): boolean {
  return a.period !== null && a.period === b.period && a.low !== null && b.low !== null && compareDecimals(a.low, b.low) === 0;
}

/** A value that another of its period has replaced is drawn too, as what was said before, unless it says the same. */
function formerOf(value: Measured, all: readonly Measured[]): Measured {
  if (value.undrawn !== 'superseded' || value.low === null || !isWithinScale(value.low)) return value;
  const holds = all.find(({ observation, undrawn }) => undrawn === null && isSamePeriod(observation, value.observation));
  if (holds === undefined || isSame(holds, value)) return value;
  return { ...value, role: 'former', undrawn: null };
}

const time = ({ period }: Placed) => (period === null ? Number.POSITIVE_INFINITY : periodEnd(period));

function inTime(a: Placed, b: Placed): number {
  return time(a) === time(b) ? 0 : time(a) - time(b);
}

/**
 * The history of a measure at one place and what plans promise of it: measured values and bases in the order of time, then targets.
 * A base that is measured too is one value, not two.
 */
export function historyOf({ measure, unit, observations, commitments }: HistorySource): readonly HistoryValue[] {
  const axis = { measure, unit };
  const bases = commitments.flatMap((commitment) => baseOf(commitment, axis));
  const observed = observations.map((observation): Measured => {
    const undrawn = whyUndrawn(observation, observations, measure);
    const { period } = observation;
    const value = convertDecimal(observation.value, observation.unit, observation.kind === 'multiple' ? observation.unit : unit);
    const placed = { period, low: value, high: value, undrawn: undrawn ?? (value === null ? ('other-unit' as const) : null) };
    return { role: 'measured', observation, ...placed, isBase: placed.undrawn === null && bases.some((base) => isSame(base, placed)) };
  });
  const measured = observed.map((value) => formerOf(value, observed));
  const others = bases.filter(
    (base, index) =>
      !measured.some((value) => value.isBase && isSame(value, base)) &&
      bases.findIndex((other) => isSame(other, base) || other === base) === index,
  );
  const past = [...measured, ...others].toSorted(inTime);
  return [...past, ...commitments.flatMap((commitment) => promisedOf(commitment, axis)).toSorted(inTime)];
}
