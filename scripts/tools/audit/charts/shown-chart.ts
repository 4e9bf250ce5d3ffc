/** Numbers of a text: fractions too; a minus sign stands before a number, a dash between two. */
export function numbersIn(text: string): readonly number[] {
  return Array.from(
    text.matchAll(/((?<!\d)[-−])?(\d+(?:\.\d+)?)(?:\/(\d+))?/g),
    ([, minus, value, divisor = '1']) => (minus === undefined ? 1 : -1) * (Number(value) / Number(divisor)),
  );
}

/** A chart as a page shows it: the rows of its table, the SVG of its drawings, its caption and sentence. */
export type ShownChart = {
  readonly lang: string;
  readonly where: string;
  readonly words: readonly string[];
  readonly drawings: readonly string[];
  readonly rows: readonly { readonly head: string; readonly value: string; readonly text: string }[];
};
