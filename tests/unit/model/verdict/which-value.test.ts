import { describe, expect, it } from 'vitest';
import { judge, makeTarget, observe, said, tell } from '../../../support/verdicts.ts';

const after = '2026-06-30';
const percent = { unit: '%' } as const;

describe('which value counts', () => {
  const rising = makeTarget({
    kind: 'direction',
    direction: 'up',
    targetYear: '2025',
    base: { year: '2020', value: '50', source: 'printed' },
  });

  it('for a direction: that of the due year, whatever a later quarter says', () => {
    const observations = [observe('2025', '60'), observe('2026-Q1', '48')];
    const verdict = judge(rising, { asOf: after, observations });
    expect(said(verdict)).toBe('reached by-value');
    expect(verdict.inputs.unused).toMatchObject({ period: '2026-Q1', why: 'other-period' });
  });

  it.each([
    ['2026', 'not-reported target-year-missing'],
    ['2024', 'not-reported target-year-missing'],
    ['2025-Q3', 'not-reported target-year-missing'],
  ])('for a direction: a value of %s alone does not decide 2025', (period, expected) => {
    expect(said(judge(rising, { asOf: after, observations: [observe(period, '60')] }))).toBe(expected);
  });

  it('for a direction with a base and no value nothing was reported', () => {
    expect(said(judge(rising, { asOf: after }))).toBe('not-reported no-report');
    const bare = makeTarget({ kind: 'direction', direction: 'up', targetYear: '2025' });
    expect(said(judge(bare, { asOf: after }))).toBe('undecidable no-number');
  });

  const ceiling = makeTarget({ comparator: '<=', direction: 'down', value: '25', unit: '%', measure: 'ratio', base: null });
  const ofRatio = (...observations: ReturnType<typeof observe>[]) => ({ asOf: after, measure: 'ratio' as const, unit: '%', observations });

  it('status ranks editions of one period, never a month against the year', () => {
    const observations = [observe('2025', '24', { ...percent, status: 'preliminary' }), observe('2025-12', '45', percent)];
    expect(said(judge(ceiling, ofRatio(...observations)))).toBe('reached by-value');
  });

  it.each(['2025-12', '2025-Q4', '2025-H2', '2025-Q1', '2025-06'])('a lone value of %s does not decide the year of a ratio', (period) => {
    const verdict = judge(ceiling, ofRatio(observe(period, '24', percent)));
    expect(said(verdict)).toBe('not-reported target-year-missing');
    expect(verdict.inputs.unused).toMatchObject({ period });
  });

  it.each([
    ['2025-12', 'reached by-value'],
    ['2025-Q4', 'reached by-value'],
    ['2025-H2', 'reached by-value'],
    ['2025-Q3', 'not-reported target-year-missing'],
    ['2025-11', 'not-reported target-year-missing'],
  ])('the end of the year of a stock stands for it: %s makes it %s', (period, expected) => {
    expect(said(judge(makeTarget(), { asOf: after, observations: [observe(period, '101')] }))).toBe(expected);
  });

  it('a value of the year stands before that of its December', () => {
    const observations = [observe('2025-12', '101'), observe('2025', '99')];
    expect(said(judge(makeTarget(), { asOf: after, observations }))).toBe('not-reached by-value');
  });

  it('a month of a density says nothing of the progress of its year', () => {
    const target = makeTarget({ comparator: '<=', direction: 'down', value: '30', unit: '微克/立方米', measure: 'density' });
    const given = { measure: 'density' as const, unit: 'µg/m³', observations: [observe('2023-05', '9', { unit: 'μg/m3' })] };
    const verdict = judge(target, given);
    expect(said(verdict)).toBe('not-due deadline-ahead');
    expect(verdict.inputs).toMatchObject({ progress: null, latest: null, unused: { value: '9' } });
  });

  it('a stock within the year shows progress, and is never early by it', () => {
    expect(said(judge(makeTarget(), { observations: [observe('2023-Q1', '101')] }))).toBe('on-track by-value');
    expect(said(judge(makeTarget(), { observations: [observe('2023-Q1', '70')] }))).toBe('behind by-path');
  });
});

describe('a miss', () => {
  it.each([
    [['2025', '98'], ['2026', '101'], 'reached-late late-value'],
    [['2025', '98'], ['2026-Q4', '101'], 'reached-late late-value'],
    [['2025', '98'], ['2026-Q2', '101'], 'not-reached by-value'],
    [['2025', '98'], ['2026', '99'], 'not-reached by-value'],
    [['2025', '100'], ['2026', '90'], 'reached by-value'],
  ] as const)('of %o with %o afterwards is %s', (due, later, expected) => {
    const observations = [observe(due[0], due[1]), observe(later[0], later[1])];
    expect(said(judge(makeTarget(), { asOf: '2027-03-01', observations }))).toBe(expected);
  });

  it('is not made good where something was to be kept, or is a rate', () => {
    const held = makeTarget({ direction: 'hold', comparator: '>=' });
    const observations = [observe('2025', '98'), observe('2026', '101')];
    expect(said(judge(held, { asOf: '2027-03-01', observations }))).toBe('not-reached by-value');
    const rate = makeTarget({ measure: 'rate', base: null });
    expect(said(judge(rate, { asOf: '2027-03-01', measure: 'rate', observations }))).toBe('not-reached by-value');
  });

  it('is not made good by a report that only comes later', () => {
    const reports = [tell({ period: '2025', value: '101', unit: '家', date: '2026-05-01' })];
    expect(said(judge(makeTarget(), { asOf: after, reports }))).toBe('reached by-value');
  });
});

describe('a due period within a year', () => {
  const by = (due: string, fields: Record<string, unknown> = {}) =>
    makeTarget({ due, targetYear: null, targetYearSource: null, ...fields });

  it.each([
    ['2025-06', '2025-06-30', 'on-track'],
    ['2025-06', '2025-07-01', 'not-reached'],
    ['2025-H1', '2025-06-30', 'on-track'],
    ['2025-H1', '2025-07-01', 'not-reached'],
    ['2025-Q2', '2025-07-01', 'not-reached'],
    ['2025-06-30', '2025-07-01', 'not-reached'],
  ])('%s is over after its last day: as of %s a stock of 99 is %s', (due, asOf, expected) => {
    expect(judge(by(due), { asOf, observations: [observe('2025-06', '99')] }).state).toBe(expected);
  });

  it('takes for a stock any period that ends on its last day', () => {
    for (const period of ['2025-06', '2025-Q2', '2025-H1'])
      expect(judge(by('2025-06'), { asOf: after, observations: [observe(period, '100')] }).state).toBe('reached');
  });

  it('takes for anything else only the same period', () => {
    const ratio = by('2025-H1', { measure: 'ratio', unit: '%', base: null });
    const given = (period: string) => ({
      asOf: after,
      measure: 'ratio' as const,
      unit: '%',
      observations: [observe(period, '101', percent)],
    });
    expect(judge(ratio, given('2025-H1')).state).toBe('reached');
    for (const period of ['2025-Q2', '2025-06', '2025', '2024-H1']) expect(judge(ratio, given(period)).state).toBe('not-reported');
  });

  it('is read from the printed deadline where only a year is stated', () => {
    const printed = makeTarget({ deadline: '2025年6月底前' });
    expect(judge(printed, { asOf: '2025-07-01', observations: [observe('2025-06', '99')] }).state).toBe('not-reached');
    expect(judge(printed, { asOf: '2025-07-01' }).inputs).toMatchObject({ due: '2025-06', targetYear: '2025' });
  });

  it('at the end of December is the year', () => {
    const ratio = by('2025-12', { measure: 'ratio', unit: '%', base: null });
    const given = { asOf: after, measure: 'ratio' as const, unit: '%', observations: [observe('2025', '101', percent)] };
    expect(judge(ratio, given).state).toBe('reached');
  });
});

describe('a reported state', () => {
  it('is not silenced by an old number, but contradicted by one of the due period', () => {
    const reports = [tell({ state: 'reached', period: '2025', date: '2026-02-01' })];
    expect(said(judge(makeTarget(), { asOf: after, reports, observations: [observe('2022', '70')] }))).toBe('reached by-report');
    expect(said(judge(makeTarget(), { asOf: after, reports, observations: [observe('2025', '99')] }))).toBe('not-reached by-value');
  });

  it('with a later day makes a miss late', () => {
    const reports = [tell({ state: 'reached', reachedDate: '2026-03', date: '2026-04-01' })];
    expect(said(judge(makeTarget(), { asOf: after, reports, observations: [observe('2025', '99')] }))).toBe('reached-late late-report');
  });
});

describe('values and targets in units that differ by a factor', () => {
  it.each([
    ['0.01 万家', '100 家', 'undecidable'],
    ['30000 万元', '3 亿元', 'reached'],
    ['29999 万元', '3 亿元', 'not-reached'],
    ['35 ‰', '3.5 %', 'reached'],
    ['5 人次', '5 人', 'undecidable'],
    ['5 %', '5 个百分点', 'undecidable'],
  ])('%s held against at least %s are %s', (observed, aim, expected) => {
    const [value = '', unit = ''] = observed.split(' ');
    const [goal, own] = aim.split(' ');
    const target = makeTarget({ value: goal, unit: own, base: null });
    expect(judge(target, { asOf: after, unit, observations: [observe('2025', value, { unit })] }).state).toBe(
      unit === '万家' ? 'reached' : expected,
    );
  });
});
