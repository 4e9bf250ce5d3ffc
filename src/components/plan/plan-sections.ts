import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Plan } from '../../model/portal.ts';

/** A section after the text; also its anchor. */
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

/** The sections after the text that a plan's page has, in their order, with their headings; what is empty has none. */
export function planSections(plan: Plan, hasRelated: boolean, t: Dictionary): ReadonlyMap<SectionId, string> {
  const words = t.plan;
  const sections: readonly (readonly [SectionId, string, boolean])[] = [
    ['targets', words.targets, plan.targets.length > 0],
    ['milestones', words.milestones, plan.milestones.length > 0],
    ['tasks', words.tasks, plan.tasks.length > 0],
    ['phases', words.phases, plan.phases.length > 0],
    ['incentives', words.incentives, plan.incentives.length > 0],
    ['notes', words.notes, plan.notes.length + plan.errata.length > 0],
    ['basis', words.basis, plan.basis.length > 0],
    ['related', words.related, hasRelated],
    ['addressees', words.addressees, plan.addressees.length > 0],
    ['downloads', words.downloads, true],
    ['citation', words.citation, true],
    ['changes', words.changes, true],
  ];
  return new Map(sections.filter(([, , present]) => present).map(([id, title]) => [id, title]));
}
