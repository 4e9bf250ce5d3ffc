import type { Raw } from '../promises/written-item.ts';
import type { Edit } from './edit-lines.ts';
import { writeKey } from './write-key.ts';
import type { WrittenEntry } from './written-entries.ts';

/** Puts keys into a written entry, each behind the one that comes before it in `order`. */
export function insertKeys({ keys, indent }: WrittenEntry, added: Raw, order: readonly string[]): Edit['insert'] {
  const rank = (key: string) => order.indexOf(key);
  return Object.entries(added)
    .toSorted(([one], [other]) => rank(one) - rank(other))
    .map(([key, value]) => {
      const before = keys.findLast((each, index) => index === 0 || rank(each.key) < rank(key));
      return { at: before?.lines.end ?? 0, lines: writeKey(key, value, indent) };
    });
}
