import { Fraction } from 'fraction.js';

/** Units of one quantity, each with its size in the smallest of them. */
const quantities: readonly Readonly<Record<string, number>>[] = [
  { 元: 1, 万元: 10_000, 亿元: 100_000_000 },
  { '‰': 1, '%': 10 },
  { 公顷: 1, 平方公里: 100 },
];

/** A value in another unit; `null` where the units measure different things. */
export function inUnit(value: string, from: string, to: string): Fraction | null {
  const number = new Fraction(value);
  if (from === to) return number;
  const sizes = quantities.find((units) => from in units && to in units);
  const [size, other] = [sizes?.[from], sizes?.[to]];
  return size === undefined || other === undefined ? null : number.mul(size).div(other);
}
