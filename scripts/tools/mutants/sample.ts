import type { Random } from '../bench/content/random.ts';
import type { Mutant } from './mutant.ts';

/** Draws `count` mutants in an order that is even over the files: one of every file before a second of any; fewer where there are no more. */
export function sampleMutants(byFile: readonly (readonly Mutant[])[], count: number, random: Random): readonly Mutant[] {
  const shuffled = <Item>(items: readonly Item[]) => random.sample(items, items.length);
  const queues = shuffled(byFile.map((mutants) => shuffled(mutants)));
  const rounds = Math.max(0, ...queues.map((queue) => queue.length));
  return Array.from({ length: rounds }, (_, round) => queues.flatMap((queue) => queue.slice(round, round + 1)))
    .flat()
    .slice(0, count);
}
