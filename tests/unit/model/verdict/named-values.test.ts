import { describe, expect, it } from 'vitest';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';
import { formatTargetVerdict } from '../../../../src/words/format/verdicts.ts';
import type { Target } from '../../../../src/model/plan/target.ts';
import { type Given, judge, makeTarget, observe, tell } from '../../../support/verdicts.ts';

const due = { targetYear: '2025', targetYearSource: 'printed' } as const;
const asOf = '2026-06-30';
const observations = [observe('2024', '90')];
const everyYear = { measure: 'flow', name: '每年新增企业', base: null } as const;
const place = { kind: 'rank', unit: '名', measure: 'rank', value: null, peerGroup: '全省各县', printed: '领先', ...due } as const;
const trend = { kind: 'direction', unit: '家', direction: 'up', magnitude: '明显', printed: '明显提高', ...due } as const;

const sentenceOf = (target: Target, given: Given) =>
  formatTargetVerdict({ plan: { lang: 'zh-Hans-CN' }, target }, judge(target, given), zhHans);

describe('a sentence', () => {
  it.each<readonly [string, Target, Given, string]>([
    ['a comparator against its direction', makeTarget({ comparator: '<=' }), { asOf, observations }, '2024年数值为90家'],
    ['what is to be new in every year', makeTarget(everyYear), { asOf, observations, measure: 'flow' }, '2024年数值为90家'],
    [
      'a place without a number',
      makeTarget(place),
      { asOf, reports: [tell({ period: '2025', value: '8', unit: '名' })] },
      '2025年数值为8名',
    ],
    ['a direction without a start', makeTarget(trend), { asOf, observations }, '2024年数值为90家'],
    ['a stock with a value of mid-year only', makeTarget(), { asOf, observations: [observe('2025-06', '90')] }, '2025年6月数值90家'],
  ])('of %s names the value that was made public and does not decide', (...[, target, given, named]) => {
    const sentence = sentenceOf(target, given);
    expect(sentence).toContain(named);
    expect(sentence).not.toContain('未见公开；');
    expect(sentenceOf(target, { asOf, measure: given.measure ?? 'stock' })).toContain('未见公开；');
  });

  it('names a newer value of mid-year beside an older one of a year', () => {
    const { latest, unused } = judge(makeTarget(), { asOf, observations: [...observations, observe('2025-06', '95')] }).inputs;
    expect([latest?.period, unused?.period, unused?.why]).toEqual(['2024', '2025-06', 'other-period']);
  });

  it('does not name a value of mid-year that a later one of a year overtakes, or that shows the way itself', () => {
    const both = { asOf, observations: [observe('2024-06', '95'), ...observations] };
    expect(judge(makeTarget(), both).inputs.unused).toBeNull();
    const ahead = judge(makeTarget(), { asOf: '2025-09-30', observations: [...observations, observe('2025-06', '95')] }).inputs;
    expect([ahead.latest?.period, ahead.unused]).toEqual(['2025-06', null]);
  });
});
