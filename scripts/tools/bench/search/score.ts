import type { Sample } from './samples.ts';

/** How well a list of addresses answers a sample. */
export type Score = { readonly recall: number; readonly precision: number };

const share = (list: Iterable<string>, set: ReadonlySet<string>) => {
  const all = [...list];
  return all.length === 0 ? 1 : all.filter((item) => set.has(item)).length / all.length;
};

/** Recall over the whole list, precision of its first ten. */
export function scoreOf({ expected, right = expected }: Pick<Sample, 'expected' | 'right'>, shown: readonly string[]): Score {
  return { recall: share(expected, new Set(shown)), precision: share(shown.slice(0, 10), right) };
}

/** One divided by the place of the best answer, 0 when it is not shown. */
export function reciprocalRank(best: string, shown: readonly string[]): number {
  const place = shown.indexOf(best);
  return place === -1 ? 0 : 1 / (place + 1);
}

/** The mean of numbers. */
export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
