import type { Commitment } from '../../../model/series/history.ts';
import type { Dictionary } from '../../dictionary.ts';
import { formatAmount } from '../amount.ts';

/** A number on the way to a target with the target's unit; on the way to a growth a year, numbers are such growths too. */
export function formatProgressAmount(value: string, { plan: { lang }, target: { unit } }: Commitment, t: Dictionary): string {
  return formatAmount({ value, unit, lang }, t);
}
