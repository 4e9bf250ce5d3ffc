import { describe, expect, it } from 'vitest';
import { timeScale } from '../../../../src/charts/scale/time-scale.ts';
import { periodLength, periodMiddle } from '../../../../src/model/series/period.ts';

const scaleOf = (to: number, ...periods: string[]) =>
  timeScale(
    periods.map((period) => ({ at: periodMiddle(period), length: periodLength(period) })),
    { from: 0, to, gap: 40, partGap: () => 40 },
  );

describe('timeScale(periods)', () => {
  it('is an axis of years where all periods are years', () => {
    const { at, ticks, bounds, parts } = scaleOf(240, '2015', '2020', '2025');
    expect([ticks, bounds, parts, at(2025)]).toEqual([[2015, 2020, 2025], [], null, 240]);
  });

  it('holds whole years with their bounds where some periods are parts of a year', () => {
    const { at, ticks, bounds } = scaleOf(240, '2022-12', '2023-01', '2024');
    expect(ticks).toEqual([2022, 2023, 2024]);
    expect(bounds.map(at)).toEqual([0, 80, 160, 240]);
    expect(at(periodMiddle('2024'))).toBe(200);
    expect(at(periodMiddle('2022-12'))).toBeCloseTo(80 - 80 / 24);
  });

  it('names the parts of few years, as many as there is room for', () => {
    expect(scaleOf(480, '2022-Q1', '2023').parts?.ticks).toHaveLength(8);
    expect(scaleOf(240, '2022-Q1', '2023').parts?.ticks.map(({ part }) => part)).toEqual([0, 2, 0, 2]);
    expect(scaleOf(240, '2022-H2').parts?.ticks.map(({ at, part }) => [at, part])).toEqual([
      [2021.75, 0],
      [2022.25, 1],
    ]);
    expect(scaleOf(480, '2022-03').parts?.ticks).toHaveLength(12);
    expect(scaleOf(480, '2015-03', '2022').parts).toBeNull();
  });

  it('leaves out years rather than let their numbers touch', () => {
    expect(scaleOf(100, '2018-H1', '2024').ticks).toEqual([2018, 2021, 2024]);
  });
});
