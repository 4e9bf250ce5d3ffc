import type { Plan, Portal } from '../model/portal.ts';
import { publicationOf } from '../model/plan/publication.ts';

/** The plans whose items may stand in data files. */
export function openPlans(portal: Portal): Plan[] {
  return portal.plans.filter((plan) => publicationOf(plan) === 'full');
}
