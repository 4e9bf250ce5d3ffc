import { scaleLinear, tickStep } from 'd3';

/** An axis of time in years. */
export type YearScale = { readonly at: (year: number) => number; readonly ticks: readonly number[] };

/** The coordinates between which an axis of time runs. */
export type YearRange = {
  readonly from: number;
  readonly to: number;
  /** Least distance between two ticks. */
  readonly gap: number;
};

const mostTicks = 5;

/** Every n-th year back from the last. */
function spaced(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => last - index * step).toReversed();
}

/** An axis from the first year to the last. Its ticks stand at the years that have values where there is room for them, or else at equal steps back from the last. */
export function yearScale(years: readonly number[], { from, to, gap }: YearRange): YearScale {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const at = first === last ? () => (from + to) / 2 : scaleLinear([first, last], [from, to]);
  const isReadable = (ticks: readonly number[]) =>
    ticks.length <= mostTicks && ticks.every((tick, index) => index === 0 || at(tick) - at(ticks[index - 1] ?? tick) >= gap);
  const own = [...new Set(years)].toSorted((a, b) => a - b);
  if (isReadable(own)) return { at, ticks: own };
  const steps = [5, 4, 3, 2].map((count) => spaced(first, last, Math.max(1, tickStep(first, last, count))));
  return { at, ticks: steps.find(isReadable) ?? [last] };
}
