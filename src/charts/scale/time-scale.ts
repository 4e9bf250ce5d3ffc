import { type YearScale, yearScale } from './year-scale.ts';
import { scaleLinear } from 'd3';

/** A period in time: its middle and its length in years; the middle of a year is the number of that year. */
export type Period = { readonly at: number; readonly length: number };

/** Parts of the years that an axis names under their marks. */
export type Parts = { readonly length: number; readonly ticks: readonly { readonly at: number; readonly part: number }[] };

/** An axis of time. Where years have parts, each year is a stretch between two bounds, and its number stands in the middle. */
export type TimeScale = YearScale & { readonly bounds: readonly number[]; readonly parts: Parts | null };

/** The coordinates between which an axis of time runs, and the least distance between two years and between two parts of a year. */
export type TimeRange = { readonly from: number; readonly to: number; readonly gap: number; readonly partGap: (length: number) => number };

/** An axis over more years than these names no parts of them. */
const yearsWithParts = 4;
const perYear = 12;

function partsOf(
  years: readonly number[],
  length: number,
  scale: { readonly at: (year: number) => number; readonly gap: number },
): Parts | null {
  const count = Math.round(1 / length);
  const room = Math.abs(scale.at(length) - scale.at(0));
  const step = [1, 2, 3, 6].find((every) => every < count && count % every === 0 && room * every >= scale.gap);
  if (step === undefined || years.length > yearsWithParts) return null;
  const parts = Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step);
  const ticks = years.flatMap((year) => parts.map((part) => ({ at: year - 0.5 + (part + 0.5) * length, part })));
  return { length, ticks };
}

/** An axis of time over periods: years as `yearScale` has them, or whole years with their bounds where some periods are parts of a year. */
export function timeScale(periods: readonly Period[], { from, to, gap, partGap }: TimeRange): TimeScale {
  const shortest = Math.min(...periods.map(({ length }) => length));
  if (shortest >= 1)
    return {
      ...yearScale(
        periods.map(({ at }) => at),
        { from, to, gap },
      ),
      bounds: [],
      parts: null,
    };
  const yearOf = (at: number) => Math.floor(at + 0.5 + 1 / (perYear * 100));
  const all = periods.map(({ at }) => yearOf(at));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const at = scaleLinear([first - 0.5, last + 0.5], [from, to]);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const every = Math.ceil(gap / Math.abs(at(1) - at(0)));
  const ticks = years.filter((year) => (last - year) % every === 0);
  return {
    at,
    ticks,
    bounds: [...years.map((year) => year - 0.5), last + 0.5],
    parts: partsOf(years, shortest, { at, gap: partGap(shortest) }),
  };
}
