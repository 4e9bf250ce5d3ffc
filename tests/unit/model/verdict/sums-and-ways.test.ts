import { describe, expect, it } from 'vitest';
import { judge, makeTarget, observe, said, tell } from '../../../support/verdicts.ts';

const number = { value: '10', unit: '家', targetYear: '2025', targetYearSource: 'printed' };

describe('coverage', () => {
  const cover = (fields: Record<string, unknown>) =>
    makeTarget({ kind: 'coverage', population: '企业', ...number, value: '95', unit: '%', measure: 'coverage', ...fields });
  const given = { asOf: '2026-03-01', measure: 'coverage' as const, observations: [observe('2025', '96', { unit: '%' })] };

  it('that is to be kept is met by more', () => {
    expect(said(judge(cover({ direction: 'hold' }), given))).toBe('reached by-value');
    expect(said(judge(cover({ direction: 'hold', value: '97' }), given))).toBe('not-reached by-value');
    expect(said(judge(cover({ direction: 'down' }), given))).toBe('not-reached by-value');
  });
});

describe('a sum', () => {
  const sum = (fields: Record<string, unknown>) =>
    makeTarget({ kind: 'threshold', comparator: '=', direction: 'hold', measure: 'flow', ...number, ...fields });
  const judged = (fields: Record<string, unknown>, value: string, asOf = '2023-06-30') =>
    said(judge(sum(fields), { asOf, measure: 'flow', observations: [observe('2021/2022', value)] }));

  it('that is to be exact or within a range is not lost while it grows', () => {
    expect(judged({}, '6')).toBe('not-due cap-so-far');
    expect(judged({}, '11')).toBe('away by-value');
    expect(judged({}, '11', '2026-03-01')).toBe('not-reached by-value');
    const { value: _, ...dated } = number;
    const range = makeTarget({ kind: 'range', min: '8', max: '10', direction: 'hold', measure: 'flow', ...dated });
    expect(said(judge(range, { measure: 'flow', observations: [observe('2021/2022', '6')] }))).toBe('not-due cap-so-far');
  });

  it('that is to be kept above a number grows towards it', () => {
    expect(judged({ comparator: '>=' }, '4')).toBe('on-track by-path');
    expect(judged({ comparator: '>=' }, '10')).toBe('reached-early by-value');
  });

  it('with a limit and no due date is never done', () => {
    const open = { direction: 'down', comparator: '<=', targetYear: null, targetYearSource: null };
    expect(judged(open, '6')).toBe('undecidable no-target-year');
    expect(judged({ ...open, comparator: '>=', direction: 'up' }, '11')).toBe('reached by-value');
  });
});

describe('a way that asks for nothing yet', () => {
  const at = (value: string, step: string) =>
    said(judge(makeTarget({ steps: [{ due: '2022', value: step, printed: step }] }), { observations: [observe('2022', value)] }));

  it('is kept by what stands where the plan wants it', () => {
    expect(at('60', '60')).toBe('on-track by-path');
    expect(at('55', '50')).toBe('on-track by-path');
    expect(at('59', '60')).toBe('away by-value');
    expect(at('45', '50')).toBe('away by-value');
  });
});

describe('an average rate that was reported before the due date', () => {
  const growth = (fields: Record<string, unknown>) =>
    makeTarget({
      kind: 'growth',
      comparator: '>=',
      direction: 'up',
      measure: 'rate',
      ...number,
      unit: '%',
      base: { year: '2020', value: '60', source: 'printed' },
      ...fields,
    });
  const judged = (value: string, fields: Record<string, unknown> = {}) =>
    said(judge(growth(fields), { reports: [tell({ period: '2022', value, unit: '%', date: '2023-01-10' })] }));

  it('is compared with nothing but the promised rate', () => {
    expect(judged('4')).toBe('behind by-value');
    expect(judged('-1')).toBe('away by-value');
    expect(judged('11')).toBe('on-track by-value');
    expect(judged('11', { comparator: '<=' })).toBe('away by-value');
  });

  it('of a fall says nothing with a minus', () => {
    const fall = { direction: 'down', value: '3' };
    expect(judged('4', fall)).toBe('on-track by-value');
    expect(judged('-4', fall)).toBe('undecidable not-comparable');
  });
});
