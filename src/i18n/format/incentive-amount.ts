import type { Incentive } from '../../model/plan/incentive.ts';
import type { Dictionary } from '../dictionary.ts';

/** The amount of an incentive in words, such as 每家不低于10万元; `null` where the text states none. */
export function formatIncentiveAmount({ amount }: Incentive, t: Dictionary): string | null {
  if (amount === null) return null;
  const { comparator, value, unit, per } = amount;
  const words = comparator === null ? value + unit : t.values.compared[comparator](value + unit);
  return per === null ? words : t.records.per(words, per);
}
