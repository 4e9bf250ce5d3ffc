import { join } from 'node:path';
import { expect, it } from 'vitest';
import { knownItems } from '../../scripts/tools/bench/search/known-items.ts';
import { loadTruth } from '../../scripts/tools/bench/search/load-corpus.ts';
import { projectRoot } from '../support/cli.ts';
import { newFolder } from '../support/new-folder.ts';

it('every query of the search benchmark that was written by hand has its answer in content/', async () => {
  const { corpus } = await loadTruth(join(projectRoot, 'content'), newFolder());
  const there = new Set(corpus.units.map(({ url }) => url));
  expect(knownItems.filter(({ best }) => !there.has(best))).toEqual([]);
  expect(new Set(knownItems.map(({ query }) => query)).size).toBe(knownItems.length);
  expect(knownItems.length).toBeGreaterThanOrEqual(80);
});
