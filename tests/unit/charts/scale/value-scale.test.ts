import { describe, expect, it } from 'vitest';
import { isSpread, linearScale, logScale, rankScale } from '../../../../src/charts/scale/value-scale.ts';

const range = { from: 0, to: 100 };
const labels = (...values: number[]) => linearScale(values, range).ticks.map(({ label }) => label);

describe('linearScale(values)', () => {
  it('begins at zero for values of ordinary spread', () => {
    const scale = linearScale([2.78, 9], range);
    expect(scale.fromZero).toBe(true);
    expect([scale.at(0), scale.at(9)]).toEqual([0, 100]);
  });

  it('leaves out zero when all values lie within a tenth of the largest', () => {
    expect(linearScale([95, 100], range).fromZero).toBe(false);
    expect(linearScale([89, 100], range).fromZero).toBe(true);
  });

  it('holds zero above values below it', () => {
    const scale = linearScale([-30, -10], range);
    expect(scale.fromZero).toBe(true);
    expect([scale.at(-30), scale.at(0)]).toEqual([0, 100]);
  });

  it('shows a single value from zero, and zero alone at the foot', () => {
    expect(linearScale([7], range).at(7)).toBe(100);
    expect(linearScale([0], range).at(0)).toBe(0);
  });

  it('has at most five ticks, with as many decimals as their step needs', () => {
    expect(labels(9)).toEqual(['0', '2', '4', '6', '8']);
    expect(labels(0.3)).toEqual(['0.0', '0.1', '0.2', '0.3']);
    expect(labels(-3.2, 2)).toEqual(['−2', '0', '2']);
  });
});

describe('linearScale with a gap', () => {
  it('has fewer ticks where there is no room for more', () => {
    const ticks = linearScale([9], { ...range, gap: 30 }).ticks.map(({ value }) => value);
    expect(ticks).toEqual([0, 5]);
  });
});

describe('logScale(values)', () => {
  it('spans whole powers of ten, which are its ticks', () => {
    const scale = logScale([2, 100], range);
    expect(scale.ticks).toEqual([
      { value: 1, label: '1' },
      { value: 10, label: '10' },
      { value: 100, label: '100' },
    ]);
    expect([scale.at(1), scale.at(10), scale.at(100)]).toEqual([0, 50, 100]);
  });

  it('leaves out powers rather than have more than five ticks', () => {
    expect(logScale([0.004, 120_000], range).ticks.map(({ label }) => label)).toEqual(['0.001', '0.1', '10', '1000', '100000']);
  });
});

describe('rankScale(values)', () => {
  const places = (...values: number[]) => rankScale(values, range).ticks.map(({ value }) => value);

  it('puts the first place at the far end', () => {
    const { at, fromZero } = rankScale([9, 3], range);
    expect([at(9), at(1), fromZero]).toEqual([0, 100, false]);
  });

  it('begins with the first place and has at most five ticks at whole places', () => {
    expect(places(9, 6)).toEqual([1, 3, 5, 7, 9]);
    expect(places(31)).toEqual([1, 10, 20, 30]);
    expect(places(1)).toEqual([1, 2]);
  });
});

describe('isSpread(values)', () => {
  it.each([
    [[1, 30], false],
    [[1, 30.1], true],
    [[0, 100], false],
    [[-1, 100], false],
    [[5], false],
    [[], false],
  ])('of %j is %s', (values, expected) => expect(isSpread(values)).toBe(expected));
});
