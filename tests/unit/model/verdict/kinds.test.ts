import { describe, expect, it } from 'vitest';
import { judge, makeTarget, observe, said, tell } from '../../../support/verdicts.ts';

describe('a range', () => {
  const range = (direction: string) =>
    makeTarget({
      kind: 'range',
      min: '80',
      max: '100',
      unit: '家',
      direction,
      targetYear: '2025',
      base: { year: '2020', value: '120', source: 'printed' },
    });

  it('to rise into is met from its lower limit on, and to fall into from its upper limit down', () => {
    expect(judge(range('up'), { observations: [observe('2022', '101')] }).state).toBe('reached-early');
    expect(judge(range('down'), { observations: [observe('2022', '100')] }).state).toBe('reached-early');
    expect(judge(range('down'), { observations: [observe('2022', '112')] }).state).toBe('on-track');
  });

  it('to be kept is left on either side', () => {
    expect(judge(range('hold'), { observations: [observe('2022', '80')] }).state).toBe('on-track');
    expect(judge(range('hold'), { observations: [observe('2022', '79')] }).state).toBe('away');
    expect(judge(range('hold'), { observations: [observe('2022', '101')] }).state).toBe('away');
  });
});

describe('a place among peers', () => {
  const rank = (fields: Record<string, unknown> = {}) =>
    makeTarget({ kind: 'rank', measure: 'rank', value: '5', unit: '名', peerGroup: '示例省山区县', targetYear: '2025', ...fields });
  const given = (value: string, asOf = '2023-06-30', period = '2022') => ({
    asOf,
    measure: 'rank' as const,
    observations: [observe(period, value)],
  });

  it('is the better the smaller it is', () => {
    expect(judge(rank(), given('3')).state).toBe('reached-early');
    expect(said(judge(rank(), given('6')))).toBe('not-due deadline-ahead');
    expect(judge(rank(), given('5', '2026-01-01', '2025')).state).toBe('reached');
    expect(judge(rank(), given('6', '2026-01-01', '2025')).state).toBe('not-reached');
  });

  it('without a number is undecidable, unless a report says what became of it', () => {
    const leading = rank({ value: null });
    expect(said(judge(leading, given('1')))).toBe('undecidable no-number');
    expect(said(judge(leading, { reports: [tell({ state: 'reached', period: '2025', date: '2026-02-01' })], asOf: '2026-03-01' }))).toBe(
      'reached by-report',
    );
  });
});

describe('growth a year', () => {
  const growth = (fields: Record<string, unknown> = {}) =>
    makeTarget({
      kind: 'growth',
      measure: 'rate',
      comparator: '>=',
      value: '10',
      unit: '%',
      direction: 'up',
      targetYear: '2025',
      base: { year: '2020', value: '100', source: 'printed' },
      ...fields,
    });
  const amounts = (asOf: string, period: string, value: string) => ({
    asOf,
    measure: 'amount' as const,
    observations: [observe(period, value)],
  });

  it('is geometric: five years of 10 % make 161.051, not 150', () => {
    expect(said(judge(growth(), amounts('2026-01-01', '2025', '161.051')))).toBe('reached by-value');
    expect(said(judge(growth(), amounts('2026-01-01', '2025', '161.0509')))).toBe('not-reached by-value');
    expect(judge(growth(), amounts('2026-01-01', '2025', '150')).inputs.annualGrowth).toBe('8.45');
  });

  it('is on track before its year while it grows fast enough, never reached early', () => {
    expect(said(judge(growth(), amounts('2023-06-30', '2022', '121')))).toBe('on-track by-value');
    expect(said(judge(growth(), amounts('2023-06-30', '2022', '119')))).toBe('behind by-path');
    expect(said(judge(growth(), amounts('2023-06-30', '2022', '99')))).toBe('away by-path');
  });

  it('downwards asks for a fall', () => {
    const fall = growth({ direction: 'down', value: '10' });
    expect(judge(fall, amounts('2023-06-30', '2022', '81')).state).toBe('on-track');
    expect(judge(fall, amounts('2023-06-30', '2022', '82')).state).toBe('behind');
    expect(judge(fall, amounts('2023-06-30', '2022', '101')).state).toBe('away');
  });

  it('of an indicator that is a rate itself multiplies the years, and stops at a missing one', () => {
    const rates = (years: readonly string[]) => ({
      asOf: '2023-06-30',
      measure: 'rate' as const,
      observations: years.map((period) => observe(period, '10')),
    });
    const bare = growth({ base: null });
    expect(judge(bare, rates(['2021', '2022'])).inputs).toMatchObject({ annualGrowth: '10', latest: { period: '2022' } });
    expect(judge(bare, rates(['2021'])).state).toBe('on-track');
    const broken = judge(bare, rates(['2022']));
    expect(said(broken)).toBe('not-due deadline-ahead');
    expect(broken.inputs.unused).toMatchObject({ period: '2022', why: 'other-period' });
  });

  it('takes the average that a report worked out', () => {
    const reports = [tell({ period: '2021/2025', value: '9.9', unit: '%', date: '2026-01-01' })];
    expect(said(judge(growth(), { asOf: '2026-03-01', reports }))).toBe('not-reached by-value');
  });

  it('needs a positive base', () => {
    expect(said(judge(growth({ base: { year: '2020', value: '-3', source: 'printed' } }), amounts('2023-06-30', '2022', '5')))).toBe(
      'undecidable base-not-positive',
    );
    expect(said(judge(growth({ base: null }), amounts('2023-06-30', '2022', '5')))).toBe('undecidable no-base');
  });
});

describe('a multiple', () => {
  const double = makeTarget({
    kind: 'multiple',
    measure: 'multiple',
    value: '2',
    unit: '倍',
    direction: 'up',
    targetYear: '2025',
    base: { year: '2020', value: '60', source: 'printed' },
  });

  it('is quoted and never computed from a base and a value', () => {
    expect(said(judge(double, { asOf: '2026-01-01', observations: [observe('2025', '240')] }))).toBe('undecidable quoted-multiple');
  });

  it('is judged by a multiple or a state that a report gives', () => {
    const reports = [tell({ period: '2025', value: '1.96', unit: '倍', date: '2026-01-01' })];
    expect(said(judge(double, { asOf: '2026-03-01', reports }))).toBe('not-reached by-value');
    expect(said(judge(double, { reports: [tell({ state: 'in-progress', date: '2023-01-01' })] }))).toBe('not-due by-report');
  });
});

describe('coverage', () => {
  const all = makeTarget({
    kind: 'coverage',
    measure: 'coverage',
    value: '100',
    unit: '%',
    population: '示例企业',
    direction: 'up',
    targetYear: '2025',
    base: { year: '2020', value: '50', source: 'printed' },
  });

  it('of everyone is reached at 100 %, not below', () => {
    const given = (value: string) => ({
      asOf: '2026-01-01',
      measure: 'coverage' as const,
      unit: '%',
      observations: [observe('2025', value, { unit: '%' })],
    });
    expect(judge(all, given('100')).state).toBe('reached');
    expect(judge(all, given('99.99')).state).toBe('not-reached');
  });
});

describe('a direction without a number', () => {
  const rising = (fields: Record<string, unknown> = {}) =>
    makeTarget({ kind: 'direction', direction: 'up', targetYear: '2025', ...fields });
  const base = { year: '2020', value: '60', source: 'printed' };

  it('is undecidable without a base', () => {
    expect(said(judge(rising(), { observations: [observe('2022', '90')] }))).toBe('undecidable no-number');
  });

  it.each([
    ['61', 'on-track'],
    ['60', 'behind'],
    ['59', 'away'],
  ])('against a base of 60 with %s is %s', (value, expected) => {
    expect(judge(rising({ base }), { observations: [observe('2022', value)] }).state).toBe(expected);
  });
});

describe('a sum since the plan began', () => {
  const flow = makeTarget({ measure: 'flow', base: null });
  const given = (period: string, value: string, asOf = '2023-06-30') => ({
    asOf,
    measure: 'flow' as const,
    observations: [observe(period, value, { kind: 'flow' })],
  });

  it('starts from zero', () => {
    const { state, inputs } = judge(flow, given('2021/2022', '40'));
    expect(state).toBe('on-track');
    expect(inputs).toMatchObject({ base: { year: '2020', value: '0', source: 'from-zero' }, required: '40' });
  });

  it('stays reached once it is, because a sum can but grow', () => {
    expect(said(judge(flow, given('2021/2023', '100', '2026-01-01')))).toBe('reached-early by-value');
  });

  it('is not judged by sums of other years', () => {
    expect(said(judge(flow, given('2022/2023', '100', '2024-01-01')))).toBe('not-due deadline-ahead');
    expect(said(judge(flow, given('2016/2020', '217')))).toBe('not-reported no-report');
  });
});
