import { describe, expect, it } from 'vitest';
import { judge, makeTarget, observe, said, tell } from '../../../support/verdicts.ts';

const over = '2026-06-30';

describe('a report', () => {
  it('of not reached, made before the due date, says nothing of the due date itself', () => {
    const early = [tell({ state: 'not-reached', date: '2023-03-01' })];
    expect(said(judge(makeTarget(), { asOf: over, reports: early }))).toBe('not-reported target-year-missing');
    const ofDue = [tell({ state: 'not-reached', date: '2025-12-20', period: '2025' })];
    expect(said(judge(makeTarget(), { asOf: over, reports: ofDue }))).toBe('not-reached by-report');
    const after = [tell({ state: 'not-reached', date: '2026-02-01' })];
    expect(said(judge(makeTarget(), { asOf: over, reports: after }))).toBe('not-reached by-report');
  });

  it('that names a later period makes a miss reached late, as one that names a later day', () => {
    const observations = [observe('2025', '90')];
    const judged = (fields: Parameters<typeof tell>[0], target = makeTarget()) =>
      said(judge(target, { asOf: over, observations, reports: [tell({ state: 'reached', date: '2026-06-01', ...fields })] }));
    expect(judged({ period: '2026' })).toBe('reached-late late-report');
    expect(judged({ reachedDate: '2026-05' })).toBe('reached-late late-report');
    expect(judged({})).toBe('not-reached by-value');
    expect(judged({ reachedDate: '2026-05' }, makeTarget({ direction: 'hold' }))).toBe('not-reached by-value');
    expect(judged({ reachedDate: '2026-05' }, makeTarget({ measure: 'unstated' }))).toBe('reached-late late-report');
  });
});

describe('a direction', () => {
  const trend = (fields: Record<string, unknown> = {}) =>
    makeTarget({ kind: 'direction', direction: 'up', unit: '家', targetYear: '2025', targetYearSource: 'printed', ...fields });

  it('against the year before needs the year before, whatever lies between', () => {
    const observations = [observe('2022', '5'), observe('2023', '7'), observe('2024', '6')];
    const yearly = trend({ reference: '上年' });
    expect(said(judge(yearly, { asOf: '2024-06-30', observations: observations.slice(0, 2) }))).toBe('on-track by-value');
    expect(said(judge(yearly, { asOf: '2025-06-30', observations }))).toBe('away by-value');
    expect(said(judge(yearly, { asOf: '2025-06-30', observations: [observe('2022', '5'), observe('2024', '6')] }))).toBe(
      'undecidable no-base',
    );
  });

  it('of new things compares years and never their sum', () => {
    const base = { year: '2020', value: '60', source: 'printed' };
    const observations = ['2021', '2022', '2023', '2024', '2025'].map((year) => observe(year, '50', { kind: 'flow' }));
    const levels = observations.map((row) => ({ ...row, kind: 'level' as const }));
    const target = trend({ measure: 'flow', base });
    expect(said(judge(target, { asOf: over, measure: 'flow', observations: levels }))).toBe('not-reached by-value');
  });

  it('that is kept without a due date is kept or not', () => {
    const kept = trend({
      direction: 'hold',
      targetYear: null,
      targetYearSource: null,
      base: { year: '2020', value: '60', source: 'printed' },
    });
    expect(said(judge(kept, { observations: [observe('2022', '60')] }))).toBe('on-track by-value');
    expect(said(judge(kept, { observations: [observe('2022', '61')] }))).toBe('away by-value');
  });

  it('that was met by a later value rests on that value', () => {
    const target = trend({ base: { year: '2020', value: '60', source: 'printed' } });
    const verdict = judge(target, { asOf: '2027-03-01', observations: [observe('2025', '50'), observe('2026', '70')] });
    expect(said(verdict)).toBe('reached-late late-value');
    expect(verdict.restsOn).toBe('public-evidence');
  });
});
