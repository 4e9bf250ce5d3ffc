import type { Plan } from '../../model/portal.ts';
import type { Dictionary } from '../dictionary.ts';
import { foreign } from '../foreign.ts';
import { formatPartialDate } from './partial-date.ts';

type Dated = {
  readonly targetYear: Parameters<typeof formatPartialDate>[0] | null;
  readonly phase: string | null;
  readonly duration?: number | null;
};

/** When an item is due, as far as the plan tells: the year, else the name of its phase, else its duration, else 未载明. */
export function formatDeadline({ targetYear, phase, duration = null }: Dated, plan: Pick<Plan, 'phases' | 'lang'>, t: Dictionary): string {
  if (targetYear !== null) return formatPartialDate(targetYear, t);
  const stage = plan.phases.find(({ id }) => id === phase);
  if (stage !== undefined) return foreign(stage.name, plan, t);
  return duration === null ? t.values.unstated : t.records.duration(duration);
}
