import { describe, expect, it } from 'vitest';
import { yearScale } from '../../../../src/charts/scale/year-scale.ts';

const range = { from: 0, to: 240, gap: 40 };
const ticks = (...years: number[]) => yearScale(years, range).ticks;

describe('yearScale(years)', () => {
  it('puts ticks at the years that have values', () => expect(ticks(2015, 2020, 2025)).toEqual([2015, 2020, 2025]));

  it('takes equal steps back from the last year where those would be too many or too close', () => {
    expect(ticks(2001, 2002, 2003, 2004, 2005, 2025)).toEqual([2005, 2010, 2015, 2020, 2025]);
    expect(ticks(2018, 2019, 2025)).toEqual([2019, 2021, 2023, 2025]);
  });

  it('stands a single year in the middle', () => {
    const { at, ticks: only } = yearScale([2025], range);
    expect([at(2025), only]).toEqual([120, [2025]]);
  });
});
