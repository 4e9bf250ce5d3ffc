import { describe, expect, it } from 'vitest';
import { aimRange } from '../../../../src/model/series/aim-range.ts';
import { comparisonOf } from '../../../../src/model/series/comparison.ts';
import { historyOf } from '../../../../src/model/series/history.ts';
import { missingYears } from '../../../../src/model/series/missing-years.ts';
import { periodEnd, periodLength, periodMiddle } from '../../../../src/model/series/period.ts';
import { isObservedAt, placeOf } from '../../../../src/model/series/place.ts';
import { indicator } from '../../../../src/model/registry/indicator.ts';
import { observation } from '../../../../src/model/registry/observation.ts';
import { target as targetSchema } from '../../../../src/model/plan/target.ts';
import { makePlan } from '../../../support/portal.ts';
import { targetExamples } from '../../../support/targets.ts';

const target = (changes: object = {}) => targetSchema.parse({ ...targetExamples.threshold, ...changes });
const plan = makePlan({ region: 'shili' });
const observed = (period: string, value: string, changes: object = {}) =>
  observation.parse({
    indicator: 'firms',
    region: 'shili',
    period,
    value,
    unit: '家',
    kind: 'level',
    status: 'unstated',
    source: '年报',
    certainty: 'certain',
    ...changes,
  });
const history = (observations: ReturnType<typeof observed>[], targets = [target()], measure: 'stock' | 'flow' | 'amount' = 'stock') =>
  historyOf({ measure, unit: '家', observations, commitments: targets.map((one) => ({ plan, target: one })) });

describe('periodEnd and periodLength', () => {
  it.each([
    ['2020', 2020, 1],
    ['2020-H1', 2019.5, 0.5],
    ['2020-Q3', 2019.75, 0.25],
    ['2020-12', 2020, 1 / 12],
    ['2016/2020', 2020, 5],
  ])('%s ends at %d and lasts %d years', (period, end, length) => {
    expect(periodEnd(period)).toBeCloseTo(end, 10);
    expect(periodLength(period)).toBe(length);
    expect(periodMiddle(period)).toBeCloseTo(end + (1 - length) / 2, 10);
  });
});

describe('placeOf', () => {
  it('takes 全县 and an unstated scope for the whole region, and any other scope for a part of it', () => {
    expect(placeOf(plan, target({ scope: '全县' }), [])).toEqual({ region: 'shili', scope: null });
    expect(placeOf(plan, target(), [])).toEqual({ region: 'shili', scope: null });
    expect(placeOf(plan, target({ scope: '经济开发区' }), [])).toEqual({ region: 'shili', scope: '经济开发区' });
  });

  it('matches no observation where the plan names no region', () => {
    expect(placeOf(makePlan(), target(), [])).toBeNull();
    expect(isObservedAt(observed('2020', '61', { region: null }), { region: 'shili', scope: null }, [])).toBe(false);
    expect(isObservedAt(observed('2020', '61', { scope: '经济开发区' }), { region: 'shili', scope: null }, [])).toBe(false);
  });
});

describe('historyOf', () => {
  it('puts what was measured before what is promised, in the order of time', () => {
    const values = history([observed('2021', '70'), observed('2019', '55')]);
    expect(values.map(({ role, period }) => `${role} ${period}`)).toEqual(['measured 2019', 'base 2020', 'measured 2021', 'target 2025']);
  });

  it('makes one value of a base that was measured too, however its digits are written', () => {
    const values = history([observed('2020', '61.0')]);
    expect(values.map(({ role }) => role)).toEqual(['measured', 'target']);
    expect(values[0]).toMatchObject({ isBase: true });
  });

  it('keeps base and measurement apart when they differ', () => {
    expect(history([observed('2020', '60')]).map(({ role }) => role)).toEqual(['measured', 'base', 'target']);
  });

  it('counts the base of two targets once', () => {
    const values = history([], [target(), target({ id: 'other', value: '150', targetYear: '2030' })]);
    expect(values.map(({ role, period }) => `${role} ${period}`)).toEqual(['base 2020', 'target 2025', 'target 2030']);
  });

  it.each([
    ['a sum over years', observed('2016/2020', '31', { kind: 'flow' }), 'cumulative'],
    ['a multiple', observed('2020', '2.8', { kind: 'multiple', base: '2015', unit: '倍' }), 'multiple'],
    ['a number beyond any axis', observed('2020', '9'.repeat(400)), 'beyond-scale'],
  ])('does not draw %s', (_title, one, reason) => {
    expect(history([one])[0]).toMatchObject({ role: 'measured', undrawn: reason });
  });

  it('draws part of a year of a stock, not of an amount that grows through the year', () => {
    const half = observed('2021-H1', '65');
    expect(history([half]).find(({ role }) => role === 'measured')?.undrawn).toBeNull();
    expect(history([half], [], 'amount')[0]?.undrawn).toBe('part-of-year');
  });

  it('draws no measured flow, whose span need not be that of the target', () => {
    expect(history([observed('2020', '31', { kind: 'flow' })], [], 'flow')[0]?.undrawn).toBe('cumulative');
  });

  it('draws the value that stands, and keeps those that it replaced', () => {
    const values = history([observed('2021', '70', { status: 'preliminary' }), observed('2021', '72', { status: 'revised' })], []);
    expect(values.map(({ low, role, undrawn }) => [low, role, undrawn])).toEqual([
      ['70', 'former', null],
      ['72', 'measured', null],
    ]);
  });

  it('only lists a replaced value that says the same', () => {
    const values = history([observed('2021', '72.0', { status: 'preliminary' }), observed('2021', '72', { status: 'final' })], []);
    expect(values.map(({ role, undrawn }) => [role, undrawn])).toEqual([
      ['measured', 'superseded'],
      ['measured', null],
    ]);
  });

  it('lists a base and a target without year last, undrawn', () => {
    const values = history([], [target({ base: { value: '61', source: 'derived' }, targetYear: null, targetYearSource: null })]);
    expect(values.map(({ role, undrawn }) => [role, undrawn])).toEqual([
      ['base', 'unstated-year'],
      ['target', 'unstated-year'],
    ]);
  });

  it('holds a softer aim as a value of its own', () => {
    const values = history([], [target({ base: null, stretch: { value: '150', hedge: '力争', printed: '150' } })]);
    expect(values.map(({ role, low }) => [role, low])).toEqual([
      ['target', '120'],
      ['stretch', '150'],
    ]);
  });
});

describe('missingYears', () => {
  it('names the years between measured years that have no value', () => {
    expect(missingYears(history([observed('2015', '1'), observed('2017', '2'), observed('2020', '3')]))).toEqual([
      [2016, 2016],
      [2018, 2019],
    ]);
    expect(missingYears(history([observed('2019', '1'), observed('2020', '2')]))).toEqual([]);
  });
});

describe('aimRange', () => {
  it.each([
    ['threshold', 'stock', null],
    ['range', 'flow', null],
    ['range', 'stock', 'other-measure'],
    ['growth', 'rate', null],
    ['growth', 'amount', 'no-number'],
    ['coverage', 'coverage', null],
    ['rank', 'rank', null],
    ['rank', 'stock', 'no-number'],
    ['multiple', 'multiple', 'no-number'],
    ['direction', 'amount', 'no-number'],
  ] as const)('of a %s among values of %s has the reason %s for not being drawn', (kind, measure, reason) => {
    expect(aimRange(targetSchema.parse(targetExamples[kind]), { measure, unit: null }).undrawn).toBe(reason);
  });

  it('gives both ends of a range', () => {
    expect(aimRange(targetSchema.parse(targetExamples.range), { measure: 'flow', unit: null })).toEqual({
      low: '2',
      high: '3',
      undrawn: null,
    });
  });
});

describe('comparisonOf', () => {
  const firms = indicator.parse({
    id: 'firms',
    names: { 'zh-Hans': '企业数' },
    unit: '家',
    measure: '存量',
    direction: '上升',
    comparable: '可比',
  });
  const rows = (...targets: object[]) =>
    comparisonOf(
      firms,
      targets.map((changes) => ({ plan, target: target(changes) })),
    );

  it('orders by year and then by value, whatever has no place on the axis last', () => {
    const items = rows({ value: '90' }, { value: '1/3', targetYear: null }, { value: '80' }, { value: '500', targetYear: '2020' });
    expect(items.map(({ low, undrawn }) => [low, undrawn])).toEqual([
      ['500', null],
      ['80', null],
      ['90', null],
      ['1/3', 'unstated-year'],
    ]);
  });

  it('draws a promise once that is said twice', () => expect(rows({ restates: 'other' })[0]?.undrawn).toBe('restated'));

  it('draws the latest forty of more, and lists the others', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      plan,
      target: target({ value: String(index), targetYear: String(2000 + index) }),
    }));
    const compared = comparisonOf(firms, many);
    expect(compared).toHaveLength(60);
    expect(compared.filter(({ undrawn }) => undrawn === null).map(({ low }) => Number(low))).toEqual(
      Array.from({ length: 40 }, (_, i) => i + 20),
    );
    expect(new Set(compared.slice(40).map(({ undrawn }) => undrawn))).toEqual(new Set(['too-many']));
  });
});
