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

  it('of a state count only where no value does, and the latest of them', () => {
    const reports = [tell({ state: 'in-progress', date: '2022-03-01' }), tell({ state: 'reached', date: '2023-03-01' })];
    expect(said(judge(makeTarget(), { reports }))).toBe('reached-early by-report');
    expect(said(judge(makeTarget(), { reports, observations: [observe('2022', '60')] }))).toBe('behind by-path');
  });

  it.each([
    ['not-reached', '2026-02-01', 'not-reached by-report'],
    ['in-progress', '2025-02-01', 'not-reported target-year-missing'],
    ['reached', '2026-02-01', 'reached by-report'],
  ] as const)('of %s after the year is over make it %s', (state, date, expected) => {
    expect(said(judge(makeTarget(), { asOf: '2026-03-01', reports: [tell({ state, date })] }))).toBe(expected);
  });
});
