import { expect, test } from 'vitest';
import { createRandom } from '../../../../scripts/tools/bench/content/random.ts';
import { listMutants } from '../../../../scripts/tools/mutants/list-mutants.ts';
import { sampleMutants } from '../../../../scripts/tools/mutants/sample.ts';

const files = [
  listMutants('a.ts', 'x = [1, 2, 3, 4, 5, 6, 7, 8, 9];'),
  listMutants('b.ts', 'a < b; c < d; e < f;'),
  listMutants('c.ts', 'a === b;'),
];
const draw = (count: number, seed = 1) => sampleMutants(files, count, createRandom(seed, 0));

test('every file has one before any has two', () => {
  expect(new Set(draw(3).map(({ file }) => file)).size).toBe(3);
  expect(draw(5).filter(({ file }) => file === 'b.ts')).toHaveLength(2);
});

test('the seed alone decides', () => {
  expect(draw(6)).toStrictEqual(draw(6));
  expect(draw(6)).not.toStrictEqual(draw(6, 2));
});

test('no mutant is drawn twice, and no more than there are', () => {
  const drawn = draw(1000);
  expect(drawn).toHaveLength(files.flat().length);
  expect(new Set(drawn).size).toBe(drawn.length);
});
