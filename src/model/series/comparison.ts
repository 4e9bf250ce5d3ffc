import type { Indicator } from '../registry/indicator.ts';
import { compareDecimals, type Decimal } from '../values/decimal.ts';
import { aimRange } from './aim-range.ts';
import { lastDay } from '../time/days.ts';
import { dueOf } from '../time/due.ts';
import type { Commitment } from './history.ts';
import type { UndrawnReason } from './undrawn.ts';

/** One plan's target among all that plans set for the same indicator. */
export type ComparedTarget<Item extends Commitment = Commitment> = Item & {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly undrawn: UndrawnReason | null;
};

function inOrder(a: ComparedTarget, b: ComparedTarget): number {
  if ((a.undrawn === null) !== (b.undrawn === null)) return a.undrawn === null ? -1 : 1;
  const [left, right] = [a.target, b.target].map((target) => lastDay(dueOf(target) ?? '9999'));
  if (left !== undefined && right !== undefined && left !== right) return left < right ? -1 : 1;
  return a.low === null || b.low === null ? 0 : compareDecimals(a.low, b.low);
}

function whyApart(target: Commitment['target']): UndrawnReason | null {
  // A place in an order says nothing beside a place among others.
  if (target.kind === 'rank') return 'other-peers';
  if (target.restates !== null) return 'restated';
  return dueOf(target) === null ? 'unstated-year' : null;
}

/** Most targets that one drawing shows; with more, no one could read it. */
const drawnLimit = 40;

/** Leaves the latest of too many targets in the drawing; the others stand in the table only. */
function withinLimit<Item extends Commitment>(sorted: readonly ComparedTarget<Item>[]): readonly ComparedTarget<Item>[] {
  const drawn = sorted.filter(({ undrawn }) => undrawn === null);
  if (drawn.length <= drawnLimit) return sorted;
  const left = drawn.slice(0, -drawnLimit).map((each): ComparedTarget<Item> => ({ ...each, undrawn: 'too-many' }));
  return [...drawn.slice(-drawnLimit), ...left, ...sorted.slice(drawn.length)];
}

/**
 * The targets of an indicator side by side, by year and then by value; those without a place on the common axis come last,
 * with the reason. Of more than 40, the latest are drawn.
 */
export function comparisonOf<Item extends Commitment>(indicator: Indicator, items: readonly Item[]): readonly ComparedTarget<Item>[] {
  const compared = items
    .map((item) => {
      const aim = aimRange(item.target, indicator);
      return { ...item, ...aim, undrawn: aim.undrawn ?? whyApart(item.target) };
    })
    .toSorted(inOrder);
  return withinLimit(compared);
}
