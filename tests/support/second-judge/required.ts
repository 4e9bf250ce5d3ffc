import { Fraction } from 'fraction.js';
import type { Target } from '../../../src/model/plan/target.ts';
import type { Case, State } from './case.ts';
import { fallsDue } from './falls-due.ts';
import { limitsOf } from './meets.ts';
import { monthOf, spanOf } from './spans.ts';
import { directionOf, senseOf } from './wording.ts';

type Point = { readonly month: number; readonly number: Fraction };

/** A number on the way with its starting point. */
export type Way = { readonly from: Fraction; readonly since: number; readonly at: number; readonly number: Fraction };

/** The number that a target aims at. */
function aimOf(target: Target): Fraction | null {
  if (target.kind === 'direction' || target.kind === 'growth' || target.kind === 'multiple' || target.kind === 'rank') return null;
  if (target.kind !== 'range') return new Fraction(target.value);
  const limits = limitsOf(target, '0');
  return limits?.low ?? limits?.high ?? null;
}

/** The plan's own numbers on the way: steps of the target, and targets of the same promise for earlier times. */
function stepsOf({ target, plan }: Case): Point[] {
  const own =
    'steps' in target ? target.steps.map(({ due, value }) => ({ month: monthOf(spanOf(due).last), number: new Fraction(value) })) : [];
  const others = plan.targets.filter(
    (other) =>
      other.id !== target.id &&
      (target.indicator === null ? other.name === target.name : other.indicator === target.indicator) &&
      other.unit === target.unit &&
      other.scope === target.scope &&
      other.kind === target.kind &&
      other.measure === target.measure &&
      directionOf(other) === directionOf(target) &&
      target.measure !== 'flow',
  );
  const points = others.flatMap((other) => {
    const [due, number] = [fallsDue(other), aimOf(other)];
    return due === null || number === null ? [] : [{ month: monthOf(due.last), number }];
  });
  return [...own, ...points];
}

/** Where the straight lines from the start through the steps to the aim would be in a month. */
function requiredAt(given: Case, { from, since, at }: Way): Fraction | null {
  const [due, aim] = [fallsDue(given.target), aimOf(given.target)];
  if (due === null || aim === null || since >= monthOf(due.last)) return null;
  const end = monthOf(due.last);
  const between = stepsOf(given).filter(({ month }) => month > since && month < end);
  const points = [{ month: since, number: from }, ...between, { month: end, number: aim }].toSorted((a, b) => a.month - b.month);
  const next = points.find(({ month }) => month >= at);
  const last = points.findLast(({ month }) => month < at);
  if (next === undefined || last === undefined) return null;
  const share = new Fraction(at - last.month).div(next.month - last.month);
  return last.number.add(next.number.sub(last.number).mul(share));
}

/** The verdict before the due date on a number that does not meet the target and has a starting point. */
export function onTheWay(given: Case, way: Way): State {
  const required = requiredAt(given, way);
  const sign = senseOf(given.target) === 'down' ? -1 : 1;
  const change = way.number.sub(way.from).mul(sign);
  if (required === null) return change.compare(0) < 0 ? 'away' : 'behind';
  return byShare(given, change, required.sub(way.from).mul(sign));
}

/** Compares the actual change with the required one, both counted in the direction of improvement. */
export function byShare({ onTrack, away }: Case, change: Fraction, needed: Fraction): State {
  // Nothing is required yet, or less than at the start: a share of that is no number.
  if (needed.compare(0) <= 0) return change.compare(needed) >= 0 ? 'on-track' : change.compare(0) < 0 ? 'away' : 'behind';
  const share = change.div(needed);
  if (share.compare(onTrack) >= 0) return 'on-track';
  return share.compare(away) < 0 ? 'away' : 'behind';
}
