import { standingOf } from '../../model/plan/standing.ts';
import type { Incentive, Plan } from '../../model/portal.ts';
import { type Dated, dueOf } from '../../model/time/due.ts';
import { type Dictionary, markLanguage } from '../dictionary.ts';
import { formatAmount } from './amounts.ts';
import { formatDue } from './dates.ts';

type Item = Dated & { readonly phase?: string | null; readonly duration?: number | null };

/** When an item is due, as far as the plan tells: its due period, else the name of its phase, else its duration, else 未载明. */
export function formatDeadline(item: Item, plan: Pick<Plan, 'phases' | 'lang'>, t: Dictionary): string {
  const due = dueOf(item);
  if (due !== null) return formatDue(due, t);
  const stage = plan.phases.find(({ id }) => id === item.phase);
  if (stage !== undefined) return markLanguage(stage.name, plan, t);
  const { duration = null } = item;
  return duration === null ? t.values.unstated : t.records.duration(duration);
}

/** The amount of an incentive of a plan in words, such as 每家不低于10万元; `null` where the text states none. */
export function formatIncentiveAmount({ amount }: Incentive, { lang }: { readonly lang: string }, t: Dictionary): string | null {
  if (amount === null) return null;
  const { comparator, value, unit, per } = amount;
  const figure = formatAmount({ value, unit, lang }, t);
  const words = comparator === null ? figure : t.values.compared[comparator](figure);
  return per === null ? words : t.records.per(words, markLanguage(per, { lang }, t));
}

/** What a plan's record says of its validity, with the mark that another plan has replaced it; `null` where it says nothing. */
export function formatValidity(plan: Plan, t: Dictionary): string | null {
  const stated = plan.validity === null ? null : t.vocabulary.validity[plan.validity];
  if (standingOf(plan) !== 'replaced') return stated;
  const mark = t.official.validity.replacedMark;
  return stated === null ? mark : stated + t.values.aside(mark);
}
