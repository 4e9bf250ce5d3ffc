import { registryText } from '../../model/languages.ts';
import type { Observation } from '../../model/portal.ts';
import type { Change } from '../../model/series/observed-value.ts';
import type { Dictionary } from '../dictionary.ts';
import { formatAmount } from './amounts.ts';
import { formatObservationPeriod } from './dates.ts';

/** An observed value with its unit as printed; a multiple names what it is a multiple of. */
export function formatObservationValue({ value, unit, kind, base }: Observation, t: Dictionary): string {
  const amount = formatAmount({ value, unit, ...registryText }, t);
  return kind === 'multiple' && base !== null ? t.values.multipleOf(amount, formatObservationPeriod(base, t)) : amount;
}

/** A change in words: 增加0.3亿元（5.8%）, 减少1.2个百分点, 持平. */
export function formatChange({ direction, amount, percent }: Change, unit: string, t: Dictionary): string {
  const words = t.bulletins;
  if (direction === 'none') return words.unchanged;
  const isShare = unit === '%';
  const size = isShare ? words.points(amount) : formatAmount({ value: amount, unit, ...registryText }, t);
  return words[direction === 'up' ? 'rose' : 'fell'](size) + (isShare || percent === null ? '' : words.share(percent));
}
