import type { PartWords } from './history-mark.ts';

/** The words for the parts of a year that are so long, in years. */
export function partWords(length: number, { halves, quarters, months }: PartWords): readonly string[] {
  return length === 1 / 2 ? halves : length === 1 / 4 ? quarters : months;
}
