import type { PlanFrontmatter } from './frontmatter.ts';
import type { Plan } from '../portal.ts';

/** How much of a plan the public may see: everything, its metadata only, or nothing. */
export type Publication = 'full' | 'metadata' | 'none';

/** Decides it from the disclosure mode and the draft flag (政府信息公开条例, chapters 2–4); an unstated mode counts as open. */
export function publicationOf({ disclosure, draft }: Pick<PlanFrontmatter, 'disclosure' | 'draft'>): Publication {
  if (draft || disclosure === '不予公开') return 'none';
  return disclosure === '依申请公开' ? 'metadata' : 'full';
}

/** A plan disclosed on application only, without everything that comes from its text or leads into it. */
export function withoutText<P extends PlanFrontmatter>(plan: P): P {
  const nothing = { targets: [], milestones: [], tasks: [], phases: [], incentives: [], notes: [], errata: [], attachments: [] };
  const basis = plan.basis.map((each) => ({ ...each, clause: null }));
  return { ...plan, ...nothing, basis, original: plan.original && { ...plan.original, file: null, sha256: null } };
}

/** The day of the last change to a plan's page that the record states: put online here, or changed since; `null` where it states none. */
export function lastChange({ portalPublished, changes }: Plan): string | null {
  const days = [...(portalPublished === null ? [] : [portalPublished.slice(0, 10)]), ...changes.map(({ date }) => date)];
  return days.toSorted().at(-1) ?? null;
}
