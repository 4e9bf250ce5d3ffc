/** Most entries that one page of a list shows. */
const listSize = 100;

/** How many pages a list of so many entries has; an empty list still has one. */
export function pagesNeeded(entries: number, size: number = listSize): number {
  return Math.max(1, Math.ceil(entries / size));
}

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
