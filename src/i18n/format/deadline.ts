import type { Plan } from '../../model/portal.ts';
import { type Dated, dueOf } from '../../model/time/due.ts';
import type { Dictionary } from '../dictionary.ts';
import { foreign } from '../foreign.ts';
import { formatDue } from './period.ts';

type Item = Dated & { readonly phase?: string | null; readonly duration?: number | null };

/** When an item is due, as far as the plan tells: its due period, else the name of its phase, else its duration, else 未载明. */
export function formatDeadline(item: Item, plan: Pick<Plan, 'phases' | 'lang'>, t: Dictionary): string {
  const due = dueOf(item);
  if (due !== null) return formatDue(due, t);
  const stage = plan.phases.find(({ id }) => id === item.phase);
  if (stage !== undefined) return foreign(stage.name, plan, t);
  const { duration = null } = item;
  return duration === null ? t.values.unstated : t.records.duration(duration);
}
