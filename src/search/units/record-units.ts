import { planAddress } from '../../model/addresses.ts';
import { recordAnchor, type Item } from '../../model/anchors.ts';
import type { Incentive } from '../../model/plan/incentive.ts';
import type { Milestone } from '../../model/plan/milestone.ts';
import type { Target } from '../../model/plan/target.ts';
import type { Task } from '../../model/plan/task.ts';
import type { Plan } from '../../model/portal.ts';
import { stated, yearWords } from './words.ts';
import type { Unit } from './unit.ts';

type Named = {
  readonly id: string;
  readonly title: string;
  readonly texts: readonly (string | null | undefined)[];
  readonly bodies: readonly string[];
};

/** Figures of a target as they would be typed: value with unit, range with unit, the rank among its peers. */
function figures(target: Target): readonly (string | null)[] {
  const unit = target.unit ?? '';
  switch (target.kind) {
    case 'range':
      return [`${target.min}—${target.max}${unit}`];
    case 'rank':
      return [target.peerGroup, target.value === null ? null : `前${target.value}${unit}`];
    case 'coverage':
      return [target.population, target.coveredBy, `${target.value}${unit}`];
    case 'direction':
      return [target.reference, target.magnitude];
    default:
      return [`${target.denominator ?? ''}${target.value}${unit}`];
  }
}

const ofTarget = (target: Target): Named => ({
  id: target.id,
  title: target.name,
  bodies: target.bodies,
  texts: [
    target.printed,
    ...figures(target),
    target.stretch?.printed,
    yearWords(target.targetYear),
    target.deadline,
    target.groupHedge,
    target.group,
    target.scope,
    target.programme,
    target.base === null ? null : `${yearWords(target.base.year) ?? ''}${target.base.value}${target.unit ?? ''}`,
    target.notes,
  ],
});

const ofMilestone = ({ id, name, bodies, targetYear, deadline, startingPoint, notes }: Milestone): Named => ({
  id,
  title: name,
  bodies,
  texts: [yearWords(targetYear), deadline, startingPoint, notes],
});

const ofTask = ({ id, number, title, bodies, lead, bodiesPrinted, notes }: Task): Named => ({
  id,
  title: (number ?? '') + title,
  bodies: [...new Set([...bodies, ...lead])],
  texts: [bodiesPrinted, notes],
});

const ofIncentive = ({ id, name, amount, frequency, granter, beneficiary, condition }: Incentive): Named => ({
  id,
  title: name,
  bodies: [],
  texts: [amount && `${amount.value}${amount.unit}`, frequency, granter, beneficiary, condition],
});

/** The targets, milestones, tasks and incentives of a plan as units; `nameOf` gives the name of a body. */
export function recordUnits(plan: Plan, nameOf: (body: string) => string | null): readonly Unit[] {
  const unitsOf = (kind: Item & Unit['kind'], records: readonly Named[]): readonly Unit[] =>
    records.map(({ id, title, texts, bodies }) => ({
      kind,
      title,
      bodies,
      url: `${planAddress(plan.id)}#${recordAnchor[kind](id)}`,
      texts: stated([...texts, ...bodies.map(nameOf)], title),
      plan: plan.id,
    }));
  return [
    ...unitsOf('target', plan.targets.map(ofTarget)),
    ...unitsOf('milestone', plan.milestones.map(ofMilestone)),
    ...unitsOf('task', plan.tasks.map(ofTask)),
    ...unitsOf('incentive', plan.incentives.map(ofIncentive)),
  ];
}
