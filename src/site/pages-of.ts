import { listSize, pagesNeeded } from '../model/site/list-size.ts';

/** One page of a list. */
export type ListPage<Item> = { readonly items: readonly Item[]; readonly number: number; readonly total: number; readonly count: number };

/** Cuts a list into pages; an empty list still has one. */
export function pagesOf<Item>(items: readonly Item[], size = listSize): readonly ListPage<Item>[] {
  const total = pagesNeeded(items.length, size);
  return Array.from({ length: total }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    total,
    count: items.length,
  }));
}
