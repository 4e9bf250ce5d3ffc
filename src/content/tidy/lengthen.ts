import type { Raw } from '../promises/written-item.ts';
import type { Edit } from './edit-lines.ts';
import { type Finish, type ItemList, itemLists } from './finish-entries.ts';
import { insertKeys } from './insert-keys.ts';
import { itemsOf } from './items-of.ts';
import type { WrittenFrontmatter } from './written-entries.ts';

/** Writes out all that words, defaults and rules give. */
export function lengthenEdits(plan: Raw, written: WrittenFrontmatter, finish: Finish): Edit {
  const defaults = (plan['defaults'] ?? {}) as Raw;
  const block = written.top.get('defaults');
  const insert = (Object.keys(itemLists) as ItemList[]).flatMap((list) =>
    itemsOf(plan, list).flatMap((item, index) => {
      const entry = written.entriesOf(list)[index] ?? null;
      const { data, whole, sources } = finish(list, item, defaults);
      if (entry === null || typeof data !== 'object' || data === null) return [];
      const added = Object.fromEntries(Object.keys(sources).map((key) => [key, whole[key]]));
      return insertKeys(entry, added, Object.keys(data));
    }),
  );
  return { remove: block === undefined ? [] : [block], insert };
}
