import { describe, expect, it } from 'vitest';
import { bulletinsOf } from '../../../src/model/bulletin.ts';
import { changeBetween } from '../../../src/model/series/observed-value.ts';
import { decimal } from '../../../src/model/values/decimal.ts';
import { observe } from '../../support/verdicts.ts';

const filed = (...observations: ReturnType<typeof observe>[]) => observations.map((observation) => ({ ...observation, table: 'shili' }));

describe('bulletinsOf', () => {
  it('gathers all values of a period, newest period first', () => {
    const bulletins = bulletinsOf(
      filed(observe('2021', '70'), observe('2022', '74'), observe('2022', '9', { scope: '示例园区' }), observe('2022-H1', '72')),
    );
    expect(bulletins.map(({ period, values }) => [period, values.length])).toEqual([
      ['2022', 2],
      ['2022-H1', 1],
      ['2021', 1],
    ]);
  });

  it('compares with the previous period at the same place, and says nothing where that is missing', () => {
    const [latest] = bulletinsOf(filed(observe('2020', '60'), observe('2022', '74'), observe('2021', '8', { scope: '示例园区' })));
    expect(latest?.values.map(({ fromPrevious }) => fromPrevious)).toEqual([null]);
    const [next] = bulletinsOf(filed(observe('2021', '70'), observe('2022', '74.5')));
    expect(next?.values[0]?.fromPrevious).toEqual({ direction: 'up', amount: '4.5', percent: '6.4' });
  });

  it('compares parts of a year with the same part of the year before too', () => {
    const [latest] = bulletinsOf(filed(observe('2022-H1', '10'), observe('2022-H2', '30'), observe('2023-H1', '12')));
    expect(latest?.values[0]).toMatchObject({
      fromPrevious: { direction: 'down', amount: '18' },
      fromLastYear: { direction: 'up', amount: '2' },
    });
  });

  it('shows the value that stands of several editions, compares with the one that stood, and tells when it was published', () => {
    const [latest] = bulletinsOf(
      filed(
        observe('2021', '70', { status: 'preliminary' }),
        observe('2021', '71', { status: 'revised' }),
        observe('2022', '75', { status: 'preliminary', publishedDate: '2023-02' }),
        observe('2022', '74', { status: 'final', publishedDate: '2023-09-01' }),
      ),
    );
    expect(latest?.values).toHaveLength(1);
    expect(latest).toMatchObject({ published: '2023-09-01', values: [{ observation: { value: '74' }, fromPrevious: { amount: '3' } }] });
  });

  it('leaves out multiples of another period', () => {
    expect(bulletinsOf(filed(observe('2020', '2.8', { kind: 'multiple', unit: '倍', base: '2015' })))).toEqual([]);
  });
});

describe('changeBetween', () => {
  it.each([
    ['5.45', '5.45', 'none', '0', '0'],
    ['5.45', '5.5', 'up', '0.05', '0.9'],
    ['0', '3', 'up', '3', null],
    ['-2', '-3.5', 'down', '1.5', null],
    ['1/3', '2/3', 'up', '0.3333', '100'],
  ])('from %s to %s is %s', (before, after, ...rest) => {
    const [direction, amount, percent] = rest;
    expect(changeBetween(decimal.parse(before), decimal.parse(after))).toEqual({ direction, amount, percent });
  });
});
