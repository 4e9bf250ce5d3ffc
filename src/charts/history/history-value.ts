import { type Commitment, type HistoryValue, isObserved } from '../../model/series/history.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { formatAmount } from '../../i18n/format/amount.ts';
import { formatAim, formatBaseAmount } from '../../i18n/format/target-value.ts';
import { stepAsTarget } from '../../model/plan/steps.ts';
import { formatObservationValue } from '../../i18n/format/observation-value.ts';
import { formatObservationPeriod } from '../../i18n/format/period.ts';

/** What a target promises, always with the number at which it is drawn: 不低于9亿元, 全覆盖（100%）. */
export function formatDrawnAim({ plan, target }: Commitment, t: Dictionary): string {
  const aim = formatAim(target, plan, t);
  if (target.kind !== 'coverage' || aim !== t.values.fullCoverage) return aim;
  return aim + t.values.aside(formatAmount({ value: target.value, unit: target.unit, lang: plan.lang }, t));
}

/** A value of a history as printed, with its unit: 5.45亿元, 不低于9亿元, 力争10亿元. */
export function formatHistoryValue(value: HistoryValue, t: Dictionary): string {
  if (isObserved(value)) return formatObservationValue(value.observation, t);
  const { plan, target } = value;
  if (value.role === 'base') return formatBaseAmount(target, plan, t) ?? t.values.unstated;
  if (value.step !== undefined) return formatAim(stepAsTarget(target, value.step), plan, t);
  if (value.role === 'target' || target.stretch === null) return formatDrawnAim(value, t);
  const { value: further, hedge } = target.stretch;
  return t.values.hedged(t.vocabulary.hedge[hedge], formatAmount({ value: further, unit: target.unit, lang: plan.lang }, t));
}

/** When a value of a history holds, in words; `null` where no year is stated. */
export function formatHistoryPeriod({ period }: HistoryValue, t: Dictionary): string | null {
  return period === null ? null : formatObservationPeriod(period, t);
}

/** What a value of a history is, in words: 观测值, 基期, 目标, 争取值. */
export function formatHistoryRole(value: HistoryValue, t: Dictionary): string {
  return value.role === 'measured' && value.isBase ? t.charts.history.both : t.charts.roles[value.role];
}
