import type { Commitment } from '../../../model/series/history.ts';
import type { Dictionary } from '../../dictionary.ts';
import { formatAmount } from '../amount.ts';
import { formatAim } from '../target-value.ts';

/** What a target promises, always with the number at which it is drawn: 不低于9亿元, 全覆盖（100%）. */
export function formatDrawnAim({ plan, target }: Commitment, t: Dictionary): string {
  const aim = formatAim(target, plan, t);
  if (target.kind !== 'coverage' || aim !== t.values.fullCoverage) return aim;
  return aim + t.values.aside(formatAmount({ value: target.value, unit: target.unit, lang: plan.lang }, t));
}
