/** Numbers of a text: fractions too; a minus sign stands before a number, a dash between two. */
export function numbersIn(text: string): readonly number[] {
  return Array.from(
    text.matchAll(/((?<!\d)[-−])?(\d+(?:\.\d+)?)(?:\/(\d+))?/g),
    ([, minus, value, divisor = '1']) => (minus === undefined ? 1 : -1) * (Number(value) / Number(divisor)),
  );
}
