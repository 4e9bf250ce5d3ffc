import { randomLcg, shuffler } from 'd3';

/** Choices that depend on a seed alone. */
export type Random = {
  /** A whole number from `min` to `max`, both included. */
  readonly integer: (min: number, max: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Some of the items, each once, in any order. */
  readonly sample: <Item>(items: readonly Item[], count: number) => readonly Item[];
};

/** Makes the choices for the `index`-th thing under a seed; neighbouring indexes share nothing. */
export function createRandom(seed: number, index: number): Random {
  // The generator's first number follows its seed closely, so that the seed must be scattered.
  const source = randomLcg(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const integer = (min: number, max: number) => min + Math.floor(source() * (max - min + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[integer(0, items.length - 1)];
    if (item === undefined) throw new RangeError('There is nothing to pick from.');
    return item;
  };
  return { integer, pick, sample: (items, count) => shuffler(source)([...items]).slice(0, count) };
}
