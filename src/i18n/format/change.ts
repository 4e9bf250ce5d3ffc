import type { Change } from '../../model/series/observed-value.ts';
import type { Dictionary } from '../dictionary.ts';
import { registryText } from '../../model/languages.ts';
import { formatAmount } from './amount.ts';

/** A change in words: 增加0.3亿元（5.8%）, 减少1.2个百分点, 持平. */
export function formatChange({ direction, amount, percent }: Change, unit: string, t: Dictionary): string {
  const words = t.bulletins;
  if (direction === 'none') return words.unchanged;
  const isShare = unit === '%';
  const size = isShare ? words.points(amount) : formatAmount({ value: amount, unit, ...registryText }, t);
  return words[direction === 'up' ? 'rose' : 'fell'](size) + (isShare || percent === null ? '' : words.share(percent));
}
