import type { BulletinWords } from '../dictionary/bulletins.ts';
import { count } from './count.ts';

/** Words of the bulletins, in English. */
export const bulletins = {
  title: 'Bulletins',
  description: 'All indicators reported for each period, how they changed, and how the targets they bear on stand.',
  of: (period) => `Bulletin of indicators, ${period}`,
  listCaption: (number) => count(number, 'bulletin'),
  caption: (number) => count(number, 'value'),
  period: 'Period',
  values: 'Number of values',
  published: 'Published by the source on',
  indicator: 'Indicator',
  place: 'Region and scope',
  value: 'Value',
  fromPrevious: 'Compared with the period before',
  fromLastYear: 'Compared with the same period of the year before',
  targets: 'Verdicts on related targets',
  noTargets: 'No related target',
  source: 'Source',
  rose: (amount) => `up ${amount}`,
  fell: (amount) => `down ${amount}`,
  unchanged: 'unchanged',
  points: (amount) => `${amount} percentage points`,
  share: (percent) => ` (${percent}%)`,
  noPrevious: 'No value to compare with',
  note: 'Where the period before was not reported nothing is compared; missing periods are not interpolated. Verdicts are as of the date of the data and not limited to the values of this period.',
} satisfies BulletinWords;
