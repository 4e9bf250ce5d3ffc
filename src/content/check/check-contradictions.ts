import { adjustableFields } from '../../model/plan/adjustments.ts';
import { earlierSteps, stepsOf } from '../../model/plan/steps.ts';
import type { Named } from '../../model/plan/roles.ts';
import type { Target } from '../../model/plan/target.ts';
import { lastDay } from '../../model/time/days.ts';
import { dueOf } from '../../model/time/due.ts';
import { convert, convertDecimal } from '../../model/units/convert.ts';
import { unitOf } from '../../model/units/unit-of.ts';
import { compareDecimals, type Decimal, exact, formatExact } from '../../model/values/decimal.ts';
import { comparators, directions } from '../../model/vocabularies.ts';
import { isContradictory } from '../../model/verdict/aim.ts';
import { type Place, type Problem, problem } from '../problems/catalogue.ts';
import type { Loaded, LoadedPlan } from './loaded.ts';

type At = (...path: (string | number)[]) => Place;

function checkComparator(target: Target, at: At): Problem[] {
  if (target.kind !== 'threshold' || !isContradictory(target)) return [];
  const details = { comparator: comparators[target.comparator], direction: directions[target.direction] };
  return [problem('comparator-direction', at('comparator'), details)];
}

/** Whether a number is easier to reach than another: lower where values are to rise, higher where they are to fall and of places in an order. */
function isEasier(a: Decimal, b: Decimal, target: Target): boolean {
  const sense = target.kind === 'rank' ? 'down' : target.direction;
  const order = compareDecimals(a, b);
  return sense === 'up' ? order < 0 : sense === 'down' && order > 0;
}

function valueOf(target: Target): Decimal | null {
  if (target.kind === 'range') return target.direction === 'down' ? target.max : target.min;
  return 'value' in target ? target.value : null;
}

function checkStretch(target: Target, at: At): Problem[] {
  const value = valueOf(target);
  if (target.stretch === null || value === null || isContradictory(target) || !isEasier(target.stretch.value, value, target)) return [];
  return [problem('stretch-softer', at('stretch', 'value'), { stretch: target.stretch.value, value })];
}

/** A target for a later time that asks for less than one of the same promise for an earlier time. */
function checkSiblings(target: Target, targets: readonly Target[], at: At): Problem[] {
  const value = valueOf(target);
  const before = earlierSteps({ targets }, target).flatMap((other) => {
    const earlier = valueOf(other);
    const amount = earlier === null ? null : convertDecimal(earlier, unitOf(other), unitOf(target));
    return amount === null ? [] : [amount];
  });
  const harder = value === null ? undefined : before.find((earlier) => isEasier(value, earlier, target));
  if (value === null || harder === undefined) return [];
  return [problem('steps-fall-back', at('value'), { step: dueOf(target) ?? '', value, before: harder })];
}

function checkSteps(target: Target, at: At): Problem[] {
  const steps = stepsOf(target);
  const due = dueOf(target);
  const own = 'steps' in target ? target.steps : [];
  const late = own.flatMap((step, index) =>
    due !== null && lastDay(step.due) >= lastDay(due)
      ? [problem('step-after-target', at('steps', index, 'due'), { step: step.due, due })]
      : [],
  );
  const value = valueOf(target);
  const goal = value === null || due === null ? [] : [{ due, value, index: null }];
  const all = [...steps.map((step) => ({ ...step, index: own.indexOf(step) as number | null })), ...goal];
  const back = all.flatMap((step, place) => {
    const before = all[place - 1];
    if (before === undefined || !isEasier(step.value, before.value, target)) return [];
    const where = step.index === null ? at('value') : at('steps', step.index, 'value');
    return [problem('steps-fall-back', where, { step: step.due, value: step.value, before: before.value })];
  });
  return [...late, ...back];
}

/** An adjustment gives the numbers that its kind of target has, and comes after the one before it. */
function checkAdjustments(target: Target, at: At): Problem[] {
  const fields = adjustableFields(target);
  return target.adjusted.flatMap((adjustment, index) => {
    const written = (['value', 'min', 'max'] as const).filter((name) => adjustment[name] !== null);
    const isWhole = written.length > 0 && written.every((name) => fields.includes(name));
    const wrong = isWhole ? [] : [problem('adjustment-fields', at('adjusted', index), { fields: fields.join('、') })];
    const before = target.adjusted[index - 1]?.date;
    const isBack = before !== undefined && adjustment.date <= before;
    return isBack
      ? [...wrong, problem('adjustments-out-of-order', at('adjusted', index, 'date'), { date: adjustment.date, before })]
      : wrong;
  });
}

/** Parts of an amount that together are more than it: only for sums and stocks that are to rise, in one unit and for one time. */
function checkParts(whole: Target, targets: readonly Target[], at: At): Problem[] {
  const value = valueOf(whole);
  const adds = ['flow', 'stock', 'amount'].includes(whole.measure) && whole.kind === 'threshold';
  if (value === null || !adds) return [];
  const parts = targets.filter((part) => part.partOf === whole.id && part.kind === 'threshold' && dueOf(part) === dueOf(whole));
  const amounts = parts.map((part) => (part.kind === 'threshold' ? convert(exact(part.value), unitOf(part), unitOf(whole)) : null));
  const sum = amounts.reduce((total, amount) => (total === null || amount === null ? null : total.add(amount)), exact(0));
  if (sum === null || parts.length === 0 || sum.compare(exact(value)) <= 0) return [];
  return [problem('parts-exceed-whole', at('value'), { parts: formatExact(sum, 6), whole: whole.name, value })];
}

/** Who leads is one of those who answer, and who cooperates is none of them. */
function checkRoles({ bodies, lead, cooperating }: Named, at: At): Problem[] {
  const strangers = lead.flatMap((id, place) =>
    bodies.length > 0 && !bodies.includes(id) ? [problem('lead-not-among-bodies', at('lead', place), { lead: id })] : [],
  );
  const twice = cooperating.flatMap((id, place) =>
    lead.includes(id) || bodies.includes(id) ? [problem('body-in-two-parts', at('cooperating', place), { body: id })] : [],
  );
  return [...strangers, ...twice];
}

function checkPlan(plan: LoadedPlan): Problem[] {
  const { data, locate } = plan;
  const ofTargets = data.targets.flatMap((target, index) => {
    const at: At = (...path) => locate(['targets', index, ...path]);
    return [
      ...checkComparator(target, at),
      ...checkStretch(target, at),
      ...checkSteps(target, at),
      ...checkAdjustments(target, at),
      ...checkSiblings(target, data.targets, at),
      ...checkParts(target, data.targets, at),
    ];
  });
  const ofRoles = (['targets', 'milestones', 'tasks'] as const).flatMap((list) =>
    data[list].flatMap((item, index) => checkRoles(item, (...path) => locate([list, index, ...path]))),
  );
  return [...ofTargets, ...ofRoles];
}

/** What a plan says of its promises does not contradict itself: comparators and directions, stretches, steps, parts, leads. */
export function checkContradictions({ plans }: Loaded): Problem[] {
  return plans.flatMap(checkPlan);
}
