import { describe, expect, it } from 'vitest';
import { pageWordsFor } from '../../../../src/words/dictionary-for.ts';
import { words as en } from '../../../../src/words/en/words.ts';
import { placeMarks } from '../../../../src/words/dictionary.ts';
import { formatHistorySentence } from '../../../../src/charts/history/history-sentence.ts';
import { formatObservationValue } from '../../../../src/words/format/observations.ts';
import { formatDateTime, formatObservationPeriod, formatPartialDate, formatPeriod } from '../../../../src/words/format/dates.ts';
import { formatBase, formatTargetValue, targetRemarks } from '../../../../src/words/format/targets.ts';
import { formatTargetVerdict } from '../../../../src/words/format/verdicts.ts';
import { words as zhHant } from '../../../../src/words/zh-hant/words.ts';
import { target } from '../../../../src/model/plan/target.ts';
import { historyOf } from '../../../../src/model/series/history.ts';
import { makePlan } from '../../../support/portal.ts';
import { targetExamples } from '../../../support/targets.ts';
import { judge, makeTarget, observe } from '../../../support/verdicts.ts';

const { threshold, range, rank, growth, multiple, coverage, direction } = targetExamples;
const plan = makePlan();
const inEnglish = (input: unknown) => formatTargetValue(target.parse(input), plan, en);

describe('dates and periods', () => {
  it.each([
    ['2021', '2021', '2021年'],
    ['2021-03', 'March 2021', '2021年3月'],
    ['2021-03-09', '9 March 2021', '2021年3月9日'],
  ])('writes %s in each language', (date, english, traditional) => {
    expect([formatPartialDate(date, en), formatPartialDate(date, zhHant)]).toEqual([english, traditional]);
  });

  it('writes the time of day after the day', () => {
    expect(formatDateTime('2021-03-05 09:05', en)).toBe('5 March 2021, 09:05');
    expect(formatDateTime('2021-03-05 09:05', zhHant)).toBe('2021年3月5日 09:05');
  });

  it.each([
    ['2021', '2025', '2021–2025'],
    ['2021-03', '2025-12', 'March 2021 to December 2025'],
    ['2021', null, 'from 2021'],
    [null, '2025-06', 'until June 2025'],
    [null, null, 'not stated'],
  ])('writes %s to %s as %s', (start, end, words) => expect(formatPeriod({ start, end }, en)).toBe(words));

  it.each([
    ['2020-H1', 'first half of 2020'],
    ['2020-Q3', 'third quarter of 2020'],
    ['2016/2020', '2016–2020'],
  ])('writes the period %s as %s', (period, words) => expect(formatObservationPeriod(period, en)).toBe(words));
});

describe('target values in English', () => {
  it.each([
    ['>=', 'at least 9 亿元'],
    ['>', 'more than 9 亿元'],
    ['=', '9 亿元'],
    ['~', 'about 9 亿元'],
    ['<=', 'at most 9 亿元'],
    ['<', 'less than 9 亿元'],
  ])('says a threshold with %s as %s', (comparator, words) => {
    expect(inEnglish({ ...threshold, comparator, value: '9', unit: '亿元' })).toBe(words);
  });

  it.each([
    [{ ...threshold, denominator: '每万人', value: '5', unit: '件' }, 'at least 5 件 (每万人)'],
    [range, '2–3 个'],
    [rank, 'the top 5 among 虚构省山区县, striving for the top 3'],
    [{ ...rank, value: null, unit: null, stretch: null }, 'a leading place among 虚构省山区县'],
    [growth, 'average growth of about 15.0% a year'],
    [multiple, 'double (2 times)'],
    [coverage, 'full coverage'],
    [{ ...coverage, value: '95' }, 'coverage of 95%'],
    [direction, 'rising (有所) compared with 上年度'],
  ])('says %j as %s', (input, words) => expect(inEnglish(input)).toBe(words));

  it('says where the starting point lies', () => {
    expect(formatBase(target.parse(threshold), plan, en)).toBe('61 家 in 2020');
    expect(formatBase(target.parse(range), plan, en)).toBe('not stated');
  });

  it('marks the words of the plan, and only these, in a page', () => {
    const words = formatTargetValue(target.parse(rank), plan, pageWordsFor('en'));
    expect(placeMarks(words)).toBe('the top 5 among <span lang="zh-Hans-CN">虚构省山区县</span>, striving for the top 3');
    expect(placeMarks(formatTargetValue(target.parse(rank), plan, pageWordsFor('zh-Hans')))).toBe('在虚构省山区县中前5名，力争前3名');
  });

  it('marks remarks by the language of the plan', () => {
    const remarks = targetRemarks(target.parse(rank), plan, pageWordsFor('en')).map(placeMarks);
    expect(remarks.join('\n')).toContain('Compared with: <span lang="zh-Hans-CN">虚构省山区县</span>');
  });
});

describe('sentences in English', () => {
  it('tell a history with capital and full stop', () => {
    const values = historyOf({
      measure: 'stock',
      unit: '家',
      observations: [],
      commitments: [{ plan, target: makeTarget() }],
    });
    expect(formatHistorySentence(values, en).trim()).toBe(
      'No measured value, the starting point was 60 家 in 2020, the target is at least 100 家 by 2025.',
    );
  });

  it('explain a verdict', () => {
    const judged = makeTarget();
    expect(formatTargetVerdict({ plan, target: judged }, judge(judged, { observations: [observe('2022', '74')] }), en)).toBe(
      'As of 30 June 2023: the target is at least 100 家 by 2025; the starting point is 60 家 in 2020 (stated in the text); the value reported for 2022 is 74 家; the required progress is 76 家 in 2022; the actual change is 87.5% of the required one, and 95% counts as on track; the verdict is “Behind” (by the progress required so far; it rests on public evidence).',
    );
  });

  it('write a measured value with its unit', () => {
    expect(formatObservationValue(observe('2020', '2.80', { unit: '%' }), en)).toBe('2.80%');
    expect(formatObservationValue(observe('2020', '2.80', { unit: '倍', kind: 'multiple', base: '2015' }), en)).toBe(
      '2.80 倍 (of the value for 2015)',
    );
  });
});
