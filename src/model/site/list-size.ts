/** Most entries that one page of a list shows. */
export const listSize = 100;

/** How many pages a list of so many entries has; an empty list still has one. */
export function pagesNeeded(entries: number, size: number = listSize): number {
  return Math.max(1, Math.ceil(entries / size));
}
