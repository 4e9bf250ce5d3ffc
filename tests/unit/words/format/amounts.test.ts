import { describe, expect, it } from 'vitest';
import { formatFileSize } from '../../../../src/words/format/amounts.ts';
import { formatIncentiveAmount } from '../../../../src/words/format/records.ts';
import { formatObservationValue } from '../../../../src/words/format/observations.ts';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';
import { incentive } from '../../../../src/model/plan/items.ts';
import { observation } from '../../../../src/model/registry/observation.ts';

const plan = { lang: 'zh-Hans-CN' };
const base = { indicator: 'firms', period: '2020', value: '2.80', unit: '倍', status: 'final', source: '年报', certainty: 'certain' };

describe('formatObservationValue', () => {
  it('prints value and unit as they stand', () => {
    expect(formatObservationValue(observation.parse({ ...base, unit: '%', kind: 'level' }), zhHans)).toBe('2.80%');
  });

  it('names the period that a multiple refers to', () => {
    expect(formatObservationValue(observation.parse({ ...base, kind: 'multiple', base: '2015' }), zhHans)).toBe('为2015年的2.80倍');
  });
});

describe('formatIncentiveAmount', () => {
  const make = (amount: unknown) => incentive.parse({ id: 'a', name: '奖励', kind: 'award', amount });

  it('gives nothing where no amount is stated', () => expect(formatIncentiveAmount(make(null), plan, zhHans)).toBeNull());

  it('says the comparator and what the amount is paid for', () => {
    const amount = { comparator: '<=', value: '10', unit: '万元', per: '家' };
    expect(formatIncentiveAmount(make(amount), plan, zhHans)).toBe('每家不高于10万元');
  });

  it('prints a bare amount', () => {
    expect(formatIncentiveAmount(make({ value: '1.50', unit: '%' }), plan, zhHans)).toBe('1.50%');
  });
});

describe('formatFileSize', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 KB'],
    [9949, '9.9 KB'],
    [9950, '10 KB'],
    [999_499, '999 KB'],
    [999_500, '1.0 MB'],
    [12_345_678, '12 MB'],
  ])('writes %d bytes as %s', (bytes, words) => expect(formatFileSize(bytes)).toBe(words));
});
