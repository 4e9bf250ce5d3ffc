import type { BodyText, Clause } from '../../model/body-text.ts';
import { planAddress } from '../../model/addresses.ts';
import { answeringBodies, bodiesNamed } from '../../model/plan/roles.ts';
import type { Plan } from '../../model/portal.ts';
import type { Unit } from './unit.ts';

/** Bodies that answer for an item which the clause states. */
function bodiesByClause(plan: Plan): ReadonlyMap<string, readonly string[]> {
  const items = [
    ...plan.targets.map((target) => ({ key: `Target:${target.id}`, bodies: answeringBodies(target) })),
    ...plan.milestones.map((milestone) => ({ key: `Milestone:${milestone.id}`, bodies: answeringBodies(milestone) })),
    ...plan.tasks.map((task) => ({ key: `Task:${task.id}`, bodies: bodiesNamed(task) })),
  ];
  const bodies = new Map<string, readonly string[]>();
  for (const item of items) {
    const clause = plan.clauseOf[item.key];
    if (typeof clause === 'string') bodies.set(clause, [...new Set([...(bodies.get(clause) ?? []), ...item.bodies])]);
  }
  return bodies;
}

const titleOf = ({ kind, number, title }: Clause) => (kind === 'dash' ? title : (number ?? '') + title);

/** The clauses of a plan as units: every heading with the paragraphs, lists and tables under it, and every dash item. */
export function clauseUnits(plan: Plan, text: BodyText): readonly Unit[] {
  const bodies = bodiesByClause(plan);
  const common = { kind: 'clause', plan: plan.id } as const;
  const unitOf = (clause: Clause): Unit => ({
    ...common,
    url: `${planAddress(plan.id)}#${clause.id}`,
    title: titleOf(clause),
    texts: [text.texts[clause.id] ?? ''].filter((words) => words !== ''),
    bodies: bodies.get(clause.id) ?? [],
  });
  const units = text.clauses.filter(({ kind }) => kind !== 'paragraph').map(unitOf);
  const known = new Set(text.clauses.map(({ id }) => id));
  const above = text.clauses.filter(({ parent, kind }) => parent === null && kind === 'paragraph');
  const loose = Object.entries(text.texts).filter(([anchor, words]) => !known.has(anchor) && words !== '');
  return [
    ...loose.map(([anchor, words]): Unit => {
      const isAbove = anchor === 's0';
      const place = isAbove ? above[0]?.id : anchor;
      return {
        ...common,
        url: `${planAddress(plan.id)}${place === undefined ? '' : `#${place}`}`,
        title: plan.planTitle,
        texts: [words],
        bodies: isAbove ? [...new Set(above.flatMap(({ id }) => bodies.get(id) ?? []))] : [],
      };
    }),
    ...units,
  ];
}
