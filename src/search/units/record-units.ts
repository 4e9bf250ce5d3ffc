import { planAddress } from '../../model/addresses.ts';
import { recordAnchor, type Item } from '../../model/anchors.ts';
import type { Plan } from '../../model/portal.ts';
import { answeringBodies, bodiesNamed } from '../../model/plan/roles.ts';
import type { Registry } from './registry.ts';
import { incentiveWords, milestoneWords, phaseWords, reportWords, roleWords, targetWords, taskWords, type Words } from './record-words.ts';
import type { Unit } from './unit.ts';
import { stated } from './words.ts';

type Named = {
  readonly id: string;
  readonly title: string;
  readonly texts: Words;
  readonly bodies?: readonly string[];
  readonly aliases?: readonly string[];
};

/** The targets, milestones, tasks, phases, incentives and remarks of a plan as units. */
export function recordUnits(plan: Plan, { nameOf, regionName, indicatorNames, reportsOf }: Registry): readonly Unit[] {
  const reported = (kind: 'target' | 'milestone' | 'task', id: string) => reportsOf(kind, plan, id).flatMap(reportWords);
  const unitOf =
    (kind: Unit['kind'], anchor: Item) =>
    ({ id, title, texts, bodies = [], aliases = [] }: Named): Unit => ({
      kind,
      title,
      bodies,
      url: `${planAddress(plan.id)}#${recordAnchor[anchor](id)}`,
      texts: stated([...texts, ...bodies.map(nameOf)], title),
      plan: plan.id,
      ...(aliases.length === 0 ? {} : { aliases }),
    });
  const unitsOf = (kind: Unit['kind'] & Item, records: readonly Named[]) => records.map(unitOf(kind, kind));
  return [
    ...unitsOf(
      'target',
      plan.targets.map((target) => {
        const aliases = target.indicator === null ? [] : indicatorNames(target.indicator);
        const texts = [
          ...roleWords(target, nameOf),
          ...targetWords(target, plan),
          target.region === null ? null : regionName(target.region),
          ...aliases.slice(0, 1),
          ...reported('target', target.id),
        ];
        return { id: target.id, title: target.name, bodies: answeringBodies(target), texts, aliases };
      }),
    ),
    ...unitsOf(
      'milestone',
      plan.milestones.map((milestone) => ({
        id: milestone.id,
        title: milestone.name,
        bodies: answeringBodies(milestone),
        texts: [...roleWords(milestone, nameOf), ...milestoneWords(milestone, plan), ...reported('milestone', milestone.id)],
      })),
    ),
    ...unitsOf(
      'task',
      plan.tasks.map((task) => ({
        id: task.id,
        title: (task.number ?? '') + task.title,
        bodies: bodiesNamed(task),
        texts: [...roleWords(task, nameOf), ...taskWords(task, plan), ...reported('task', task.id)],
      })),
    ),
    ...unitsOf(
      'incentive',
      plan.incentives.map((incentive) => ({ id: incentive.id, title: incentive.name, texts: incentiveWords(incentive, plan) })),
    ),
    ...unitsOf(
      'phase',
      plan.phases.map((phase) => ({ id: phase.id, title: phase.name, texts: phaseWords(phase) })),
    ),
    ...unitsOf(
      'note',
      plan.notes.map(({ id, quote, text }) => ({ id, title: quote ?? text, texts: [text] })),
    ),
    ...plan.errata.map(({ id, printed, suggested, text }) => unitOf('note', 'erratum')({ id, title: printed, texts: [suggested, text] })),
  ];
}
