import { describe, expect, it } from 'vitest';
import { judge, makeTarget, observe, said, tell } from '../../../support/verdicts.ts';

describe('a target to be reached', () => {
  const target = makeTarget();

  it('is not reported where nothing but its base is known', () => {
    expect(said(judge(target))).toBe('not-reported no-report');
    expect(said(judge(target, { observations: [observe('2020', '60'), observe('2015', '20')] }))).toBe('not-reported no-report');
    expect(said(judge(target, { asOf: '2026-01-01' }))).toBe('not-reported no-report');
  });

  it('ignores what was observed elsewhere', () => {
    const elsewhere = [observe('2022', '100', { region: 'linxian' }), observe('2022', '100', { scope: '示例园区' })];
    expect(said(judge(target, { observations: elsewhere }))).toBe('not-reported no-report');
  });

  it.each([
    ['58', 'away by-path'],
    ['59.999', 'away by-path'],
    ['60', 'behind by-path'],
    ['75.1', 'behind by-path'],
    ['75.2', 'on-track by-path'],
    ['76', 'on-track by-path'],
    ['99.999', 'on-track by-path'],
    ['100', 'reached-early by-value'],
    ['100.0', 'reached-early by-value'],
  ])('with %s after two of five years is %s: steady steps ask for 76, of which 95 % of the change is 75.2', (value, expected) => {
    expect(said(judge(target, { observations: [observe('2022', value)] }))).toBe(expected);
  });

  it('shows the inputs that it was judged from', () => {
    const { inputs } = judge(target, { observations: [observe('2021', '70'), observe('2022', '74')] });
    expect(inputs).toEqual({
      asOf: '2023-06-30',
      targetYear: '2025',
      due: '2025',
      base: { year: '2020', value: '60', unit: '家', source: 'printed' },
      latest: { period: '2022', value: '74', unit: '家', status: 'final', source: '示例统计', from: 'observation' },
      summed: [],
      later: null,
      unused: null,
      required: '76',
      requiredUnit: '家',
      progress: '0.875',
      annualGrowth: null,
      onTrack: '0.95',
      away: '0',
      tolerance: '0.05',
    });
  });

  it.each([
    ['2025', '100', 'reached by-value'],
    ['2025', '99.9', 'not-reached by-value'],
    ['2024', '120', 'not-reported target-year-missing'],
    ['2026', '120', 'not-reported target-year-missing'],
  ])('after its year is judged by the value of that year: %s with %s is %s', (period, value, expected) => {
    expect(said(judge(target, { asOf: '2027-01-01', observations: [observe(period, value)] }))).toBe(expected);
  });

  it('falls due on the last day of its year', () => {
    const observations = [observe('2025', '99')];
    expect(judge(target, { asOf: '2025-12-31', observations }).state).toBe('on-track');
    expect(judge(target, { asOf: '2026-01-01', observations }).state).toBe('not-reached');
  });

  it('is reached when the value of its own year arrives before the year is over', () => {
    expect(said(judge(target, { asOf: '2025-12-01', observations: [observe('2025-12', '101')] }))).toBe('reached by-value');
  });

  it('takes months and quarters at their own time', () => {
    const { inputs } = judge(target, { observations: [observe('2023-Q1', '78')] });
    expect(inputs.required).toBe('78');
    expect(inputs.progress).toBe('1');
  });

  it('takes a revised value before a final one, and a final one before a preliminary one', () => {
    const observations = [
      observe('2022', '80', { status: 'preliminary' }),
      observe('2022', '61', { status: 'revised' }),
      observe('2022', '90'),
    ];
    expect(judge(target, { observations }).inputs.latest?.value).toBe('61');
  });

  it('has no path without a base, only values that reach it or do not', () => {
    const bare = makeTarget({ base: null });
    expect(said(judge(bare, { observations: [observe('2022', '90')] }))).toBe('not-due no-base');
    expect(said(judge(bare, { observations: [observe('2022', '100')] }))).toBe('reached-early by-value');
    expect(said(judge(bare, { asOf: '2026-01-01', observations: [observe('2025', '90')] }))).toBe('not-reached by-value');
  });

  it('takes the value observed for the year before the plan as its base where none is stated', () => {
    const { state, inputs } = judge(makeTarget({ base: null }), { observations: [observe('2020', '60'), observe('2022', '76')] });
    expect(state).toBe('on-track');
    expect(inputs.base).toEqual({ year: '2020', value: '60', unit: '家', source: 'observed' });
  });

  it('shows a base without a year and computes no path from it', () => {
    const { state, inputs } = judge(makeTarget({ base: { value: '60', source: 'printed' } }), { observations: [observe('2022', '76')] });
    expect(state).toBe('not-due');
    expect(inputs.base).toEqual({ year: null, value: '60', unit: '家', source: 'printed' });
  });

  it('without a year is reached by a value that meets it and undecidable otherwise', () => {
    const undated = makeTarget({ targetYear: null, targetYearSource: null });
    expect(said(judge(undated, { observations: [observe('2022', '100')] }))).toBe('reached by-value');
    expect(said(judge(undated, { observations: [observe('2022', '90')] }))).toBe('undecidable no-target-year');
  });

  it('from zero and to zero has a path like any other', () => {
    const fromZero = makeTarget({ base: { year: '2020', value: '0', source: 'printed' } });
    expect(judge(fromZero, { observations: [observe('2022', '40')] }).inputs).toMatchObject({ required: '40', progress: '1' });
    const toZero = makeTarget({ comparator: '<=', value: '0', direction: 'down' });
    expect(said(judge(toZero, { observations: [observe('2022', '36')] }))).toBe('on-track by-path');
    expect(said(judge(toZero, { observations: [observe('2022', '0')] }))).toBe('reached-early by-value');
  });

  it('below zero is read as it is written', () => {
    const negative = makeTarget({ value: '-5', base: { year: '2020', value: '-15', source: 'printed' } });
    expect(said(judge(negative, { observations: [observe('2022', '-11')] }))).toBe('on-track by-path');
    expect(said(judge(negative, { observations: [observe('2022', '-16')] }))).toBe('away by-path');
    expect(said(judge(negative, { observations: [observe('2022', '-5.0')] }))).toBe('reached-early by-value');
  });

  it('cannot be held against a value of another measure', () => {
    expect(said(judge(target, { measure: 'ratio', observations: [observe('2022', '90')] }))).toBe('undecidable not-comparable');
    expect(said(judge(target, { observations: [observe('2022', '2.8', { kind: 'multiple', unit: '倍', base: '2015' })] }))).toBe(
      'undecidable not-comparable',
    );
  });
});

describe('a comparator', () => {
  it.each([
    ['>', '100', 'on-track'],
    ['>', '100.001', 'reached-early'],
    ['=', '101', 'reached-early'],
    ['~', '95', 'reached-early'],
    ['~', '94.999', 'on-track'],
    ['~', '130', 'reached-early'],
  ])('%s 100 up from 60 is met or not by %s: %s', (comparator, value, expected) => {
    expect(judge(makeTarget({ comparator }), { observations: [observe('2022', value)] }).state).toBe(expected);
  });

  it.each([
    ['<=', '40', 'reached-early'],
    ['<', '40', 'on-track'],
    ['=', '39', 'reached-early'],
    ['~', '42', 'reached-early'],
    ['~', '42.001', 'on-track'],
  ])('%s 40 down from 60 is met or not by %s: %s', (comparator, value, expected) => {
    const target = makeTarget({ comparator, value: '40', direction: 'down' });
    expect(judge(target, { observations: [observe('2022', value)] }).state).toBe(expected);
  });

  it.each([
    ['>= down', 'stock', true],
    ['> down', 'stock', true],
    ['<= up', 'ratio', true],
    ['< up', 'ratio', true],
    ['>= down', 'rate', false],
    ['<= up', 'rate', false],
    ['>= hold', 'stock', false],
    ['= down', 'stock', false],
  ] as const)('%s of %s contradicts itself: %s', (words, measure, isContradiction) => {
    const [comparator, direction] = words.split(' ');
    const target = makeTarget({ comparator, value: '18', direction, measure, base: null });
    const verdict = said(judge(target, { asOf: '2026-01-01', measure, observations: [observe('2025', '18')] }));
    if (isContradiction) expect(verdict).toBe('undecidable contradiction');
    else expect(verdict).not.toContain('contradiction');
  });

  it.each([
    [{ comparator: '=', value: '13.5', direction: 'down' }, true],
    [{ comparator: '>=', value: '13.5', direction: 'down' }, true],
    [{ comparator: '~', value: '13.5', direction: 'down' }, true],
    [{ kind: 'range', min: '3', max: '5', direction: 'down' }, true],
    [{ comparator: '<=', value: '13.5', direction: 'down' }, false],
    [{ comparator: '>=', value: '-13.5', direction: 'down' }, false],
    [{ comparator: '>=', value: '13.5', direction: 'up' }, false],
    [{ comparator: '=', value: '3', direction: 'hold' }, false],
  ] as const)('of a rate %j is not clear, whatever was observed: %s', (aim, isUnclear) => {
    const target = makeTarget({ ...aim, unit: '%', measure: 'rate', base: null });
    for (const value of ['-14', '14', '5', '-5']) {
      const verdict = said(
        judge(target, { asOf: '2026-01-01', measure: 'rate', unit: '%', observations: [observe('2025', value, { unit: '%' })] }),
      );
      expect(verdict === 'undecidable unclear-fall', value).toBe(isUnclear);
    }
    const reports = [tell({ state: 'reached', date: '2026-01-01', period: '2025' })];
    if (isUnclear) expect(said(judge(target, { asOf: '2026-02-01', measure: 'rate', unit: '%', reports }))).toBe('reached by-report');
  });
});

describe('a value to be held', () => {
  it.each([
    ['>= 99', '99', 'on-track'],
    ['>= 99', '98.9', 'away'],
    ['<= 5', '5.0', 'on-track'],
    ['<= 5', '5.1', 'away'],
    ['= 100', '100.0', 'on-track'],
    ['= 100', '100.1', 'away'],
    ['= 36.5', '34.7', 'away'],
    ['~ 100', '105', 'on-track'],
    ['~ 100', '105.1', 'away'],
    ['~ 100', '94', 'away'],
  ])('%s with %s is %s before its year is over', (aim, observed, expected) => {
    const [comparator, value] = aim.split(' ');
    const target = makeTarget({ comparator, value, direction: 'hold' });
    expect(judge(target, { observations: [observe('2022', observed)] }).state).toBe(expected);
  });

  it('is reached or not by the value of its year', () => {
    const target = makeTarget({ comparator: '>=', value: '99', direction: 'hold' });
    expect(judge(target, { asOf: '2026-01-01', observations: [observe('2025', '99.5')] }).state).toBe('reached');
    expect(judge(target, { asOf: '2026-01-01', observations: [observe('2025', '98')] }).state).toBe('not-reached');
    expect(said(judge(target, { asOf: '2026-01-01', observations: [observe('2024', '99.5')] }))).toBe('not-reported target-year-missing');
  });
});
