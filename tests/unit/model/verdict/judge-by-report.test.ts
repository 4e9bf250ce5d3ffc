import { describe, expect, it } from 'vitest';
import { judge, makeTarget, observe, said, tell } from '../../../support/verdicts.ts';

describe('reports', () => {
  it('of a value count like observations, which go before them for the same time', () => {
    const reports = [tell({ period: '2022', value: '76', unit: '家' })];
    expect(said(judge(makeTarget({ indicator: null }), { reports }))).toBe('on-track by-path');
    expect(judge(makeTarget(), { reports, observations: [observe('2022', '61')] }).inputs.latest).toMatchObject({
      value: '61',
      from: 'observation',
    });
    expect(judge(makeTarget(), { reports, observations: [observe('2021', '61')] }).inputs.latest).toMatchObject({
      value: '76',
      from: 'report',
    });
  });

  it('of a state count where no value of the due period does, and the latest of them', () => {
    const reports = [tell({ state: 'in-progress', date: '2022-03-01' }), tell({ state: 'reached', date: '2023-03-01' })];
    expect(said(judge(makeTarget(), { reports }))).toBe('reached-early by-report');
    expect(said(judge(makeTarget(), { reports, observations: [observe('2022', '60')] }))).toBe('reached-early by-report');
    const silent = [tell({ state: 'in-progress', date: '2023-03-01' })];
    expect(said(judge(makeTarget(), { reports: silent, observations: [observe('2022', '60')] }))).toBe('behind by-path');
  });

  it.each([
    ['not-reached', '2026-02-01', 'not-reached by-report'],
    ['in-progress', '2025-02-01', 'not-reported target-year-missing'],
    ['reached', '2026-02-01', 'reached-late late-report'],
  ] as const)('of %s on %s, when the year is over, make it %s', (state, date, expected) => {
    expect(said(judge(makeTarget(), { asOf: '2026-03-01', reports: [tell({ state, date })] }))).toBe(expected);
  });

  it.each([
    [{ reachedDate: '2025-12' }, 'reached by-report'],
    [{ reachedDate: '2025' }, 'reached by-report'],
    [{ period: '2025' }, 'reached by-report'],
    [{ reachedDate: '2024-11-30' }, 'reached-early by-report'],
    [{ reachedDate: '2026-01-01' }, 'reached-late late-report'],
  ])('that name when it was reached, %o, make it %s however late they come', (fields, expected) => {
    const reports = [tell({ state: 'reached', date: '2026-02-01', ...fields })];
    expect(said(judge(makeTarget(), { asOf: '2026-03-01', reports }))).toBe(expected);
  });
});
