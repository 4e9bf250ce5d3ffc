import type { Target } from '../plan/target.ts';
import type { Plan } from '../portal.ts';
import type { Indicator } from '../registry/indicator.ts';
import type { Observation } from '../registry/observation.ts';
import { compareDecimals, type Decimal } from '../values/decimal.ts';
import { aimRange } from './aim-range.ts';
import { whyUndrawn } from './observed-value.ts';
import { periodEnd } from './period.ts';
import type { UndrawnReason } from './undrawn.ts';
import { isWithinScale } from './within-scale.ts';

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
export type Promised = Placed & { readonly role: 'base' | 'target' | 'stretch'; readonly plan: Plan; readonly target: Target };

/** One value of a history. */
export type HistoryValue = Measured | Promised;

/** Whether a value was measured, whether or not it was revised since. */
export function isObserved(value: HistoryValue): value is Measured {
  return 'observation' in value;
}

/** A target with the plan that sets it. */
export type Commitment = { readonly plan: Plan; readonly target: Target };

/** What a history is made from: all of one measure and one place. */
export type HistorySource = {
  readonly measure: Indicator['measure'];
  readonly observations: readonly Observation[];
  readonly commitments: readonly Commitment[];
};

function promisedOf({ plan, target }: Commitment, measure: Indicator['measure']): Promised[] {
  const common = { plan, target, period: target.targetYear } as const;
  const aim = aimRange(target, measure);
  const why = aim.undrawn ?? (target.targetYear === null ? 'unstated-year' : null);
  const values: Promised[] = [{ ...common, role: 'target', ...aim, undrawn: why }];
  if (target.stretch !== null) {
    const { value } = target.stretch;
    values.push({ ...common, role: 'stretch', low: value, high: value, undrawn: why ?? (isWithinScale(value) ? null : 'beyond-scale') });
  }
  return values;
}

function baseOf({ plan, target }: Commitment, measure: Indicator['measure']): Promised[] {
  if (target.base === null) return [];
  const { year, value } = target.base;
  const aim = aimRange(target, measure).undrawn;
  const own = year === null ? 'unstated-year' : isWithinScale(value) ? null : 'beyond-scale';
  return [
    { role: 'base', plan, target, period: year, low: value, high: value, undrawn: aim === null || aim === 'beyond-scale' ? own : aim },
  ];
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
export function historyOf({ measure, observations, commitments }: HistorySource): readonly HistoryValue[] {
  const bases = commitments.flatMap((commitment) => baseOf(commitment, measure));
  const observed = observations.map((observation): Measured => {
    const undrawn = whyUndrawn(observation, observations, measure);
    const { period, value } = observation;
    const placed = { period, low: value, high: value, undrawn };
    return { role: 'measured', observation, ...placed, isBase: undrawn === null && bases.some((base) => isSame(base, placed)) };
  });
  const measured = observed.map((value) => formerOf(value, observed));
  const others = bases.filter(
    (base, index) =>
      !measured.some((value) => value.isBase && isSame(value, base)) &&
      bases.findIndex((other) => isSame(other, base) || other === base) === index,
  );
  const past = [...measured, ...others].toSorted(inTime);
  return [...past, ...commitments.flatMap((commitment) => promisedOf(commitment, measure)).toSorted(inTime)];
}
