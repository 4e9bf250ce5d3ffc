import { describe, expect, it } from 'vitest';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';
import { formatAim } from '../../../../src/words/format/targets.ts';
import { formatTargetVerdict } from '../../../../src/words/format/verdicts.ts';
import { judge, makeTarget, observe, said, tell } from '../../../support/verdicts.ts';

const plan = { lang: 'zh-Hans-CN' };
const base = { year: '2020', value: '100', source: 'printed' };
const growth = (fields: Record<string, unknown>) =>
  makeTarget({
    kind: 'growth',
    measure: 'rate',
    comparator: '>=',
    value: '3',
    unit: '%',
    direction: 'up',
    targetYear: '2025',
    base,
    ...fields,
  });
const level = (value: string, asOf = '2026-03-01', period = '2025') => ({
  asOf,
  measure: 'amount' as const,
  observations: [observe(period, value)],
});

describe('a rate of growth that falls', () => {
  // Over five years: 133.8 is +6 % a year, 85.87 just below −3 %, 85.88 just above it.
  it.each([
    ['<=', '3', '133.8', 'not-reached'],
    ['<=', '3', '115.9', 'reached'],
    ['<', '3', '85', 'reached'],
    ['>=', '3', '85.87', 'reached'],
    ['>=', '3', '85.88', 'not-reached'],
    ['>=', '3', '133.8', 'not-reached'],
    ['>', '3', '85.87', 'reached'],
    ['=', '3', '80', 'reached'],
    ['=', '3', '90', 'not-reached'],
    ['~', '3', '85.88', 'reached'],
    ['~', '3', '100', 'not-reached'],
    ['>=', '-3', '90', 'reached'],
    ['>=', '-3', '80', 'not-reached'],
  ])('%s %s with 下降: %s after five years from 100', (comparator, value, ...[end, expected]) => {
    expect(judge(growth({ direction: 'down', comparator, value }), level(end ?? '')).state).toBe(expected);
  });

  it.each([
    ['>=', '3', '年均下降3%以上'],
    ['>', '3', '年均下降超过3%'],
    ['=', '3', '年均下降3%'],
    ['~', '3', '年均下降约3%'],
    ['<=', '3', '年均增长不高于3%'],
    ['<', '3', '年均增长低于3%'],
    ['>=', '-3', '年均增长-3%以上'],
  ])('%s %s is worded %s', (comparator, value, words) => {
    expect(formatAim(growth({ direction: 'down', comparator, value }), plan, zhHans)).toBe(words);
  });
});

describe('a chain of yearly rates', () => {
  const years = ['7.8', '-0.6', '6.9', '5.8', '5.5'].map((value, index) => observe(String(2021 + index), value, { unit: '%' }));
  const target = growth({ value: '6.5', base: null });
  const given = { asOf: '2026-03-01', measure: 'rate' as const, unit: '%' };

  it('is neither broken nor extended by a quarter', () => {
    const observations = [...years, observe('2023-Q2', '9', { unit: '%' }), observe('2026-Q1', '9', { unit: '%' })];
    const verdict = judge(target, { ...given, observations });
    expect(said(verdict)).toBe('not-reached by-value');
    expect(verdict.inputs.annualGrowth).toBe('5.04');
  });

  it('says what was required in percent, never as a multiple', () => {
    const sentence = formatTargetVerdict({ plan, target }, judge(target, { ...given, observations: years }), zhHans);
    expect(sentence).toContain('2025年应为累计37.01%');
    expect(sentence).not.toContain('1.37');
  });

  it('of a base in its own unit names that unit', () => {
    const double = makeTarget({
      kind: 'multiple',
      measure: 'multiple',
      value: '2',
      unit: '倍',
      direction: 'up',
      targetYear: '2025',
      base: { ...base, value: '60' },
    });
    const sentence = formatTargetVerdict({ plan, target: double }, judge(double), zhHans);
    expect(sentence).toContain('基期2020年为60家');
    expect(sentence).not.toContain('60倍');
  });
});

describe('a multiple that is to fall', () => {
  const to = (value: string) =>
    makeTarget({ kind: 'multiple', measure: 'multiple', value, unit: '倍', direction: 'down', targetYear: '2025' });
  it.each([
    ['1/2', '0.4', 'reached'],
    ['0.5', '0.5', 'reached'],
    ['1/2', '0.6', 'not-reached'],
    ['1/2', '1.2', 'not-reached'],
    ['1/3', '0.9', 'not-reached'],
    ['1/3', '1/3', 'reached'],
  ])('to %s of the base, with %s, is %s', (aim, value, expected) => {
    const reports = [tell({ period: '2025', value, unit: '倍', date: '2026-01-10' })];
    expect(judge(to(aim), { asOf: '2026-03-01', reports }).state).toBe(expected);
  });

  it('is worded as halving, or as what it falls to', () => {
    expect(formatAim(to('0.5'), plan, zhHans)).toBe('减半（降到基期的1/2）');
    expect(formatAim(to('1/3'), plan, zhHans)).toBe('降到基期的1/3');
  });
});

describe('a sum over the years of a plan', () => {
  const sum = (fields: Record<string, unknown> = {}) => makeTarget({ measure: 'flow', value: '12', unit: '所', base: null, ...fields });
  const told = (values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(([period, value]) => tell({ period, value, unit: '所', date: '2026-01-10' }));
  const all = { '2021': '3', '2022': '3', '2023': '2', '2024': '2', '2025': '3' };
  const given = { asOf: '2026-03-01', measure: 'flow' as const, unit: '所' };

  it('adds the yearly reports where all years are there, and says so', () => {
    const target = sum();
    const verdict = judge(target, { ...given, reports: told(all) });
    expect(said(verdict)).toBe('reached by-sum');
    expect(verdict.inputs).toMatchObject({ latest: { value: '13', period: '2021/2025' }, summed: { length: 5 } });
    expect(formatTargetVerdict({ plan, target }, verdict, zhHans)).toContain(
      '2021年3所、2022年3所、2023年2所、2024年2所、2025年3所相加，为13所',
    );
  });

  it('is not decided while a year is missing, and names what there is', () => {
    const { '2023': _, ...gap } = all;
    const verdict = judge(sum(), { ...given, reports: told(gap) });
    expect(said(verdict)).toBe('not-reported target-year-missing');
    expect(verdict.inputs.unused).toMatchObject({ period: '2025', why: 'sum-incomplete' });
  });

  it('says how far the first year brought it', () => {
    expect(said(judge(sum(), { ...given, asOf: '2022-06-30', reports: told({ '2021': '3' }) }))).toBe('on-track by-path');
  });

  it('of a plan of one year is judged by that year', () => {
    const yearly = { ...given, plan: { period: { start: '2025', end: '2025' } } };
    for (const kind of ['flow', 'level'] as const)
      expect(said(judge(sum(), { ...yearly, observations: [observe('2025', '12', { kind, unit: '所' })] }))).toBe('reached by-value');
    expect(said(judge(sum(), { ...yearly, observations: [observe('2025', '11', { kind: 'flow', unit: '所' })] }))).toBe(
      'not-reached by-value',
    );
  });

  it('prefers a total that was reported as it is', () => {
    const observations = [observe('2021/2025', '11', { kind: 'flow', unit: '所' })];
    expect(said(judge(sum(), { ...given, reports: told(all), observations }))).toBe('not-reached by-value');
  });

  it('of 每年 is no sum', () => {
    const yearly = sum({ name: '每年新增学校', value: '3' });
    expect(said(judge(yearly, { ...given, reports: told(all) }))).toBe('undecidable every-year');
    expect(said(judge(sum({ start: '2025', value: '3' }), { ...given, reports: told(all) }))).toBe('reached by-value');
  });

  const cap = sum({ comparator: '<=', direction: 'down' });
  it.each([
    ['2023-06-30', { '2021': '3', '2022': '3' }, 'not-due cap-so-far'],
    ['2023-06-30', { '2021': '3', '2022': '10' }, 'away by-value'],
    ['2026-03-01', all, 'not-reached by-sum'],
    ['2026-03-01', { ...all, '2025': '2' }, 'reached by-sum'],
    ['2026-03-01', { '2021': '13' }, 'not-reached by-value'],
    ['2026-03-01', { '2021': '3' }, 'not-reported target-year-missing'],
  ])('with an upper limit cannot be kept early: as of %s with %o it is %s', (asOf, values, expected) => {
    expect(said(judge(cap, { ...given, asOf, reports: told(values) }))).toBe(expected);
  });
});

describe('a target with steps', () => {
  const target = (steps: readonly Record<string, string>[]) =>
    makeTarget({ steps: steps.map((step) => ({ printed: step['value'], ...step })) });

  it('goes through them: 66 where the plan itself asks for 65 by then is on track', () => {
    const stepped = target([{ due: '2022', value: '65' }]);
    expect(said(judge(stepped, { observations: [observe('2022', '66')] }))).toBe('on-track by-path');
    expect(judge(stepped, { observations: [observe('2022', '66')] }).inputs).toMatchObject({ required: '65', progress: '1.2' });
    expect(said(judge(makeTarget(), { observations: [observe('2022', '66')] }))).toBe('behind by-path');
  });

  it('asks between two steps for what lies on the line between them', () => {
    const stepped = target([
      { due: '2022', value: '65' },
      { due: '2024', value: '85' },
    ]);
    expect(judge(stepped, { asOf: '2024-06-30', observations: [observe('2023', '75')] }).inputs.required).toBe('75');
  });
});
