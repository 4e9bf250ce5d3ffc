import { describe, expect, it } from 'vitest';
import { judge, makeTarget, observe, said, tell } from '../../../support/verdicts.ts';

const noYear = { targetYear: null, targetYearSource: null };

describe('values of a stock that end on one day', () => {
  const decides = (due: string, periods: readonly string[]) =>
    judge(makeTarget({ ...noYear, due }), { asOf: '2026-03-01', observations: periods.map((period) => observe(period, '100')) }).inputs
      .latest?.period;

  it('count in one order, whatever stands first in the table', () => {
    expect(decides('2025-Q4', ['2025', '2025-Q4', '2025-H2'])).toBe('2025-Q4');
    for (const periods of [
      ['2025-06', '2025-Q2', '2025-H1'],
      ['2025-H1', '2025-Q2', '2025-06'],
    ]) {
      expect(decides('2025-H1', periods)).toBe('2025-H1');
      expect(decides('2025-06-30', periods)).toBe('2025-06');
    }
    expect(decides('2025', ['2025-12', '2025-H2', '2025-Q4'])).toBe('2025-12');
  });
});

describe('the value of a whole year', () => {
  const amount = (fields: Record<string, unknown>) => makeTarget({ ...noYear, due: '2025-H1', measure: 'amount', ...fields });

  it('is no start for an amount of half a year', () => {
    const given = { asOf: '2024-12-01', measure: 'amount' as const, observations: [observe('2024-H1', '40')] };
    expect(said(judge(amount({}), given))).toBe('not-due no-base');
    expect(said(judge(amount({ due: '2025' }), { ...given, observations: [observe('2023', '40')] }))).toBe('away by-path');
  });

  it('is no start for the growth of an amount until a half-year', () => {
    const growth = makeTarget({
      kind: 'growth',
      ...noYear,
      due: '2025-H2',
      comparator: '>=',
      value: '5',
      unit: '%',
      direction: 'up',
      measure: 'rate',
      base: { year: '2020', value: '60', source: 'printed' },
    });
    const given = { asOf: '2026-03-01', measure: 'amount' as const, observations: [observe('2025-H2', '50')] };
    expect(judge(growth, given).state).toBe('not-reported');
  });

  it('of an amount is not decided by a reported span', () => {
    const reports = [tell({ period: '2021/2025', value: '400', unit: '家', date: '2026-01-20' })];
    expect(judge(amount({ due: '2025' }), { asOf: '2026-03-01', measure: 'amount', reports }).state).toBe('not-reported');
    const total = amount({ due: '2025', name: '累计投资' });
    expect(judge(total, { asOf: '2026-03-01', measure: 'amount', reports }).state).toBe('reached');
  });
});

describe('average growth', () => {
  const growth = (fields: Record<string, unknown> = {}) =>
    makeTarget({
      kind: 'growth',
      comparator: '>=',
      value: '5',
      unit: '%',
      direction: 'up',
      measure: 'rate',
      targetYear: '2025',
      targetYearSource: 'printed',
      ...fields,
    });
  const reports = [tell({ period: '2025', value: '6', unit: '%', date: '2026-01-20' })];

  it('as it was reported stands where none can be computed', () => {
    const rates = [observe('2025', '3', { unit: '%' })];
    expect(said(judge(growth(), { asOf: '2026-03-01', measure: 'rate', observations: rates, reports }))).toBe('reached by-value');
    expect(said(judge(growth(), { asOf: '2026-03-01', observations: [observe('2025', '61')], reports }))).toBe('reached by-value');
    const base = { year: '2020', value: '60', source: 'printed' };
    expect(said(judge(growth({ base }), { asOf: '2026-03-01', observations: [observe('2025', '61')], reports }))).toBe(
      'not-reached by-value',
    );
  });

  it('is judged though its name says that it is yearly', () => {
    const named = growth({ name: '新增企业年均增长', measure: 'flow', base: { year: '2020', value: '60', source: 'printed' } });
    expect(judge(named, { asOf: '2026-03-01', observations: [observe('2025', '90')] }).state).toBe('reached');
  });
});

describe('a multiple', () => {
  const double = (fields: Record<string, unknown> = {}) =>
    makeTarget({
      kind: 'multiple',
      value: '2',
      unit: '倍',
      direction: 'up',
      measure: 'multiple',
      base: { year: '2022', value: '5', source: 'printed' },
      targetYear: '2025',
      targetYearSource: 'printed',
      ...fields,
    });
  const told = (period: string) => [tell({ period, value: '2', unit: '倍', date: '2025-11-01' })];

  it('that was reported for another time is not reported for its own', () => {
    expect(said(judge(double(), { asOf: '2026-03-01', reports: told('2024') }))).toBe('not-reported target-year-missing');
    expect(said(judge(double(), { asOf: '2026-03-01', reports: [] }))).toBe('undecidable quoted-multiple');
    expect(said(judge(double(), { asOf: '2026-03-01', reports: told('2022') }))).toBe('undecidable quoted-multiple');
  });

  it('by quarters shows itself by quarters', () => {
    expect(judge(double({ ...noYear, due: '2025-Q4' }), { asOf: '2025-12-01', reports: told('2025-Q2') }).state).toBe('reached-early');
  });
});
