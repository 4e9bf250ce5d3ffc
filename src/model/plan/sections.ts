import type { PlanFrontmatter } from './frontmatter.ts';

/** A section after the text of a plan; also its anchor. */
export type SectionId =
  | 'targets'
  | 'milestones'
  | 'tasks'
  | 'phases'
  | 'incentives'
  | 'notes'
  | 'basis'
  | 'related'
  | 'addressees'
  | 'downloads'
  | 'citation'
  | 'changes';

/** The sections that the page of a plan has after its text, in their order; what is empty has none. */
export function sectionsOf(plan: PlanFrontmatter, hasRelated: boolean): readonly SectionId[] {
  const sections: readonly (readonly [SectionId, boolean])[] = [
    ['targets', plan.targets.length > 0],
    ['milestones', plan.milestones.length > 0],
    ['tasks', plan.tasks.length > 0],
    ['phases', plan.phases.length > 0],
    ['incentives', plan.incentives.length > 0],
    ['notes', plan.notes.length + plan.errata.length > 0],
    ['basis', plan.basis.length > 0],
    ['related', hasRelated],
    ['addressees', plan.addressees.length > 0],
    ['downloads', true],
    ['citation', true],
    ['changes', true],
  ];
  return sections.filter(([, isPresent]) => isPresent).map(([id]) => id);
}
