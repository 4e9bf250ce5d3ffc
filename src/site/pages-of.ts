/** Most plans that one page of a list shows. */
const pageSize = 100;

/** One page of a list. */
export type ListPage<Item> = { readonly items: readonly Item[]; readonly number: number; readonly total: number; readonly count: number };

/** Cuts a list into pages; an empty list still has one. */
export function pagesOf<Item>(items: readonly Item[], size = pageSize): readonly ListPage<Item>[] {
  const total = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: total }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    total,
    count: items.length,
  }));
}
