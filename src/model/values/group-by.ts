/** Groups items under each of their keys, both in order of first appearance. */
export function groupBy<Item>(items: Iterable<Item>, keysOf: (item: Item) => readonly string[]): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** A key as the list that `groupBy` wants: none where it is `null`. */
export function keyOf(key: string | null): readonly string[] {
  return key === null ? [] : [key];
}
