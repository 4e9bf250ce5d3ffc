import type { Incentive } from '../../model/plan/items.ts';
import type { Dictionary } from '../dictionary.ts';
import { foreign } from '../foreign.ts';
import { formatAmount } from './amount.ts';

/** The amount of an incentive of a plan in words, such as 每家不低于10万元; `null` where the text states none. */
export function formatIncentiveAmount({ amount }: Incentive, { lang }: { readonly lang: string }, t: Dictionary): string | null {
  if (amount === null) return null;
  const { comparator, value, unit, per } = amount;
  const figure = formatAmount({ value, unit, lang }, t);
  const words = comparator === null ? figure : t.values.compared[comparator](figure);
  return per === null ? words : t.records.per(words, foreign(per, { lang }, t));
}
