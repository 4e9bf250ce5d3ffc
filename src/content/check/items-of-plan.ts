import type { PlanFrontmatter } from '../../model/plan/frontmatter.ts';
import type { Path } from '../yaml/yaml-source.ts';

/** An item of a plan's frontmatter that the text marks with a component. */
export type PlanItem = {
  readonly component: string;
  readonly id: string;
  readonly name: string;
  readonly path: Path;
  readonly mustBeMarked: boolean;
};

type Named = { readonly id: string; readonly name?: string; readonly title?: string; readonly printed?: string };

const groups = [
  ['Target', 'targets', true],
  ['Milestone', 'milestones', true],
  ['Task', 'tasks', true],
  ['Incentive', 'incentives', true],
  ['Phase', 'phases', false],
  ['Note', 'notes', false],
  ['Erratum', 'errata', false],
] as const;

/** All items of a plan with their component; targets, milestones, tasks and incentives must be marked in the text. */
export function itemsOfPlan(data: PlanFrontmatter): PlanItem[] {
  return groups.flatMap(([component, key, mustBeMarked]) => {
    const items: readonly Named[] = data[key];
    return items.map((item, index) => ({
      component,
      id: item.id,
      name: item.name ?? item.title ?? item.printed ?? item.id,
      path: [key, index],
      mustBeMarked,
    }));
  });
}
