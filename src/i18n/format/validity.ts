import { standingOf } from '../../model/plan/standing.ts';
import type { Plan } from '../../model/portal.ts';
import type { Dictionary } from '../dictionary.ts';

/** What a plan's record says of its validity, with the mark that another plan has replaced it; `null` where it says nothing. */
export function formatValidity(plan: Plan, t: Dictionary): string | null {
  const stated = plan.validity === null ? null : t.vocabulary.validity[plan.validity];
  if (standingOf(plan) !== 'replaced') return stated;
  const mark = t.official.validity.replacedMark;
  return stated === null ? mark : stated + t.values.aside(mark);
}
