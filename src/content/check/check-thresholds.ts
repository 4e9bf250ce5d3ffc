import { compareDecimals, decimal } from '../../model/values/decimal.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import type { Loaded } from './loaded.ts';

const zero = decimal.parse('0');
const one = decimal.parse('1');
const largest = decimal.parse('1.5');

/** The shares of the required change that tell verdicts apart do not overlap, and the tolerance of `~` is a share. */
export function checkThresholds({ site }: Loaded): Problem[] {
  if (site === null) return [];
  const { onTrack, away, tolerance } = site.value.verdicts;
  const outside = compareDecimals(onTrack, zero) <= 0 || compareDecimals(onTrack, largest) > 0;
  const overlapping = compareDecimals(away, onTrack) >= 0;
  const noShare = compareDecimals(tolerance, zero) < 0 || compareDecimals(tolerance, one) >= 0;
  const rules = [
    { broken: outside, key: 'onTrack', name: '进展正常', value: onTrack, should: '应当大于 0、不超过 1.5' },
    { broken: overlapping, key: 'away', name: '偏离', value: away, should: `应当小于“进展正常”的 ${onTrack}` },
    { broken: noShare, key: 'tolerance', name: '左右的宽度', value: tolerance, should: '应当不小于 0、小于 1' },
  ];
  return rules
    .filter(({ broken }) => broken)
    .map(({ key, ...words }) => problem('verdict-thresholds', site.locate(['verdicts', key]), words));
}
