import { type HistoryValue, isObserved } from '../../../model/series/history.ts';
import type { Dictionary } from '../../dictionary.ts';
import { formatObservationValue } from '../observation-value.ts';
import { formatObservationPeriod } from '../period.ts';
import { formatAim, formatBaseAmount, withUnit } from '../target-value.ts';

/** A value of a history as printed, with its unit: 5.45亿元, 不低于9亿元, 力争10亿元. */
export function formatHistoryValue(value: HistoryValue, t: Dictionary): string {
  if (isObserved(value)) return formatObservationValue(value.observation, t);
  const { target } = value;
  if (value.role === 'base') return target.base === null ? t.values.unstated : formatBaseAmount(target.base, target.unit, t);
  if (value.role === 'target' || target.stretch === null) return formatAim(target, t);
  return t.vocabulary.hedge[target.stretch.hedge] + withUnit(target.stretch.value, target.unit);
}

/** When a value of a history holds, in words; `null` where no year is stated. */
export function formatHistoryPeriod({ period }: HistoryValue, t: Dictionary): string | null {
  return period === null ? null : formatObservationPeriod(period, t);
}

/** What a value of a history is, in words: 观测值, 基期, 目标, 争取值. */
export function formatHistoryRole(value: HistoryValue, t: Dictionary): string {
  return value.role === 'measured' && value.isBase ? t.charts.history.both : t.charts.roles[value.role];
}
