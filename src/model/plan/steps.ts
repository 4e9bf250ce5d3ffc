import { unitRelation } from '../units/convert.ts';
import { lastDay } from '../time/days.ts';
import { dueOf } from '../time/due.ts';
import type { Step } from './target-fields.ts';
import type { Target } from './target.ts';

type Promises = { readonly targets: readonly Target[] };

/** The aims of single years that a target states itself, in the order of time. */
export function stepsOf(target: Target): readonly Step[] {
  const steps = 'steps' in target ? target.steps : [];
  return steps.toSorted((a, b) => (lastDay(a.due) < lastDay(b.due) ? -1 : 1));
}

/** A target as it would be promised for one of its steps alone: with that time and value, and the steps before it. */
export function stepAsTarget(target: Target, step: Step): Target {
  const earlier = stepsOf(target).filter(({ due }) => lastDay(due) < lastDay(step.due));
  const own = {
    due: step.due,
    deadline: null,
    targetYear: null,
    targetYearSource: null,
    printed: step.printed,
    stretch: null,
    adjusted: [],
  };
  switch (target.kind) {
    case 'threshold':
    case 'coverage':
    case 'rank':
      return { ...target, ...own, value: step.value, steps: earlier };
    default:
      return target;
  }
}

function isOneUnit(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && ['same', 'factor'].includes(unitRelation(a, b)));
}

function hasNumber(target: Target): boolean {
  return ['threshold', 'coverage', 'rank'].includes(target.kind) && target.partOf === null && target.restates === null;
}

/** Whether two targets of one plan promise the same thing for two times: the same indicator or name, unit and scope. */
function isOnePromise(a: Target, b: Target): boolean {
  const isOneThing = a.indicator === null || b.indicator === null ? a.name === b.name : a.indicator === b.indicator;
  const isOneWay = a.kind === 'rank' || b.kind === 'rank' ? true : a.direction === b.direction;
  return (
    isOneThing &&
    isOneWay &&
    a.kind === b.kind &&
    a.measure === b.measure &&
    a.region === b.region &&
    a.scope === b.scope &&
    a.denominator === b.denominator &&
    (a.kind !== 'rank' || b.kind !== 'rank' || a.peerGroup === b.peerGroup) &&
    (a.kind !== 'coverage' || b.kind !== 'coverage' || a.population === b.population) &&
    isOneUnit(a.unit, b.unit)
  );
}

function others(plan: Promises, target: Target, isBefore: boolean): readonly Target[] {
  const due = dueOf(target);
  // What is summed up over a span is another promise for every span.
  if (due === null || !hasNumber(target) || target.measure === 'flow') return [];
  return plan.targets.filter((other) => {
    const time = dueOf(other);
    if (other === target || time === null || !hasNumber(other)) return false;
    return (isBefore ? lastDay(time) < lastDay(due) : lastDay(time) > lastDay(due)) && isOnePromise(other, target);
  });
}

/** Targets of the plan that are steps on the way to this one: the same promise for earlier times. */
export function earlierSteps(plan: Promises, target: Target): readonly Target[] {
  return others(plan, target, true);
}

/** The target that a target is a step towards: the same promise for the latest time; `null` where it stands for itself. */
export function wholePromise(plan: Promises, target: Target): Target | null {
  return others(plan, target, false).toSorted((a, b) => (lastDay(dueOf(a) ?? '') < lastDay(dueOf(b) ?? '') ? 1 : -1))[0] ?? null;
}
