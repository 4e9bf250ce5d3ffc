import { format, max, min, precisionFixed, range, scaleLinear, scaleLog, ticks } from 'd3';

/** An axis of values: where each lies, and at most five ticks with their words. */
export type ValueScale = {
  readonly kind: 'linear' | 'log' | 'rank';
  /** Whether zero is on the axis. */
  readonly fromZero: boolean;
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
};

/** The coordinates between which an axis of values runs, and the least distance between two of its ticks. */
export type ValueRange = { readonly from: number; readonly to: number; readonly gap?: number };

const mostTicks = 5;
/** An axis that need not start at zero leaves it out when the smallest value is above this share of the largest. */
const farFromZero = 0.9;
/** Sizes that differ by more than this are drawn on a logarithmic axis. */
const widestLinear = 30;

/** Whether sizes differ so much that only a logarithmic axis shows the small ones. */
export function isSpread(values: readonly number[]): boolean {
  const [low, high] = [min(values) ?? 0, max(values) ?? 0];
  return low > 0 && high / low > widestLinear;
}

/** A logarithmic axis over whole powers of ten. Takes positive values. */
export function logScale(values: readonly number[], { from, to }: ValueRange): ValueScale {
  const first = Math.floor(Math.log10(min(values) ?? 1));
  const last = Math.max(first + 1, Math.ceil(Math.log10(max(values) ?? 1)));
  const step = Math.ceil((last - first + 1) / mostTicks);
  const scale = scaleLog([10 ** first, 10 ** last], [from, to]);
  const powers = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
  const labelled = powers.map((power) => ({ value: 10 ** power, label: format(`.${Math.max(0, -power)}f`)(10 ** power) }));
  return { kind: 'log', fromZero: false, at: scale, ticks: labelled };
}

function domainOf(values: readonly number[]): readonly [number, number] {
  const [low, high] = [min(values) ?? 0, max(values) ?? 0];
  if (low === 0 && high === 0) return [0, 1];
  if (low <= 0 || low === high || low < farFromZero * high) return [Math.min(0, low), Math.max(0, high)];
  const margin = (high - low) / 4;
  return [Math.max(0, low - margin), high];
}

/** An axis of places in an order, the first at the far end. */
export function rankScale(values: readonly number[], { from, to }: ValueRange): ValueScale {
  const last = Math.max(2, Math.ceil(max(values) ?? 2));
  const step = Math.ceil((last - 1) / (mostTicks - 1));
  const round = ticks(0, last, mostTicks - 1).map((value) => Math.max(1, value));
  const places = step < 5 ? range(1, last + 1, step) : round.slice(0, mostTicks);
  const scale = scaleLinear([last, Math.min(1, ...values)], [from, to]);
  return { kind: 'rank', fromZero: false, at: scale, ticks: places.map((value) => ({ value, label: String(value) })) };
}

/** A linear axis, which holds zero unless all values lie far above it. */
export function linearScale(values: readonly number[], { from, to, gap = 0 }: ValueRange): ValueScale {
  const [low, high] = domainOf(values);
  const counts = [5, 4, 3, 2, 1].map((count) => ticks(low, high, count)).filter(({ length }) => length > 1);
  const scale = scaleLinear([low, high], [from, to]);
  const isClear = ([first = 0, second = first]: readonly number[]) => first === second || Math.abs(scale(second) - scale(first)) >= gap;
  const chosen = counts.find((all) => all.length <= mostTicks && isClear(all)) ?? counts.at(-1) ?? [];
  const [start = 0, next = 0] = chosen;
  const label = format(`.${precisionFixed(next - start)}f`);
  return { kind: 'linear', fromZero: low <= 0 && high >= 0, at: scale, ticks: chosen.map((value) => ({ value, label: label(value) })) };
}
