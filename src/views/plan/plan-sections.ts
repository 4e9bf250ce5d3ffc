import type { Dictionary } from '../../words/dictionary.ts';
import { type SectionId, sectionsOf } from '../../model/plan/sections.ts';
import type { Plan } from '../../model/portal.ts';

/** The sections after the text that a plan's page has, in their order, with their headings. */
export function planSections(plan: Plan, hasRelated: boolean, t: Dictionary): ReadonlyMap<SectionId, string> {
  return new Map(sectionsOf(plan, hasRelated).map((id) => [id, t.plan[id]]));
}
