import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../../src/model/site/list-pages.ts';

const items = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('pagesOf', () => {
  it.each([
    [0, [0]],
    [1, [1]],
    [100, [100]],
    [101, [100, 1]],
    [250, [100, 100, 50]],
  ])('cuts %d items into pages of %j', (count, sizes) => {
    expect(pagesOf(items(count)).map((page) => page.items.length)).toEqual(sizes);
  });

  it('numbers the pages from 1 and tells how many items there are in all', () => {
    expect(pagesOf(items(3), 2).map(({ number, total, count }) => [number, total, count])).toEqual([
      [1, 2, 3],
      [2, 2, 3],
    ]);
  });

  it('keeps every item in its order', () => expect(pagesOf(items(7), 3).flatMap((page) => page.items)).toEqual(items(7)));
});
