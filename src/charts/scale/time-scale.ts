import { range, scaleLinear } from 'd3';
import { type YearScale, yearScale } from './year-scale.ts';

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
/** Years narrower than this are not told apart by their bounds. */
const narrowestYear = 8;

function partsOf(
  years: readonly number[],
  length: number,
  scale: { readonly at: (year: number) => number; readonly gap: number },
): Parts | null {
  const count = Math.round(1 / length);
  const room = Math.abs(scale.at(length) - scale.at(0));
  const step = [1, 2, 3, 6].find((every) => every < count && count % every === 0 && room * every >= scale.gap);
  if (step === undefined || years.length > yearsWithParts) return null;
  const parts = range(0, count, step);
  const ticks = years.flatMap((year) => parts.map((part) => ({ at: year - 0.5 + (part + 0.5) * length, part })));
  return { length, ticks };
}

function bandScale(periods: readonly Period[], { from, to, gap, partGap }: TimeRange): TimeScale {
  const all = periods.map(({ at }) => Math.round(at));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const at = scaleLinear([first - 0.5, last + 0.5], [from, to]);
  const years = range(first, last + 1);
  const room = Math.abs(at(1) - at(0));
  const every = Math.ceil(gap / room);
  const length = Math.min(...periods.map((period) => period.length));
  return {
    at,
    ticks: years.filter((year) => (last - year) % every === 0),
    bounds: room < narrowestYear ? [] : [...years, last + 1].map((year) => year - 0.5),
    parts: partsOf(years, length, { at, gap: partGap(length) }),
  };
}

/** An axis of time over periods: years as `yearScale` has them, or whole years with their bounds where some periods are parts of a year. */
export function timeScale(periods: readonly Period[], room: TimeRange): TimeScale {
  if (periods.some(({ length }) => length < 1)) return bandScale(periods, room);
  const years = periods.map(({ at }) => at);
  return { ...yearScale(years, room), bounds: [], parts: null };
}
