import type { Dictionary } from '../i18n/dictionary.ts';
import { formatIndicatorName } from '../i18n/format/indicator-name.ts';
import { indicatorAddress } from '../model/addresses.ts';
import type { ListLink } from './catalogue-page.ts';
import type { Directory } from './directory.ts';

/** Every indicator as a link with the number of its targets, in the order of the registry. */
export function indicatorLinks({ portal, targetsByIndicator }: Directory, t: Dictionary): readonly ListLink[] {
  return portal.indicators.map((indicator) => ({
    label: formatIndicatorName(indicator, t),
    address: indicatorAddress(indicator.id),
    count: targetsByIndicator.get(indicator.id)?.length ?? 0,
  }));
}
