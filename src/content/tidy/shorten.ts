import { isDeepStrictEqual } from 'node:util';
import type { Raw } from '../promises/written-item.ts';
import { chooseDefaults, type Left } from './choose-defaults.ts';
import type { Edit } from './edit-lines.ts';
import { type Finish, type ItemList, itemLists } from './finish-entries.ts';
import { insertKeys } from './insert-keys.ts';
import { itemsOf } from './items-of.ts';
import { shortenItem, without } from './shorten-item.ts';
import type { WrittenEntry, WrittenFrontmatter } from './written-entries.ts';
import { writeKey } from './write-key.ts';

/** An entry with what its readers see, and what it has when nothing is left to the plan's defaults. */
type Own = {
  readonly list: ItemList;
  readonly item: Raw;
  readonly full: Raw;
  readonly wanted: unknown;
  /** How it is written; `null` where it is in braces, and stays. */
  readonly entry: WrittenEntry | null;
  /** Keys that have to stay where they are. */
  readonly kept: ReadonlySet<string>;
};

function readOwn(plan: Raw, written: WrittenFrontmatter, finish: Finish): Own[] {
  const defaults = (plan['defaults'] ?? {}) as Raw;
  return (Object.keys(itemLists) as ItemList[]).flatMap((list) => {
    const entries = written.entriesOf(list);
    return itemsOf(plan, list).map((item, index): Own => {
      const { data, whole, sources } = finish(list, item, defaults);
      const byDefault = Object.keys(sources).filter((key) => sources[key]?.by === 'defaults');
      const entry = entries[index] ?? null;
      const kept = entry === null ? Object.keys(item) : entry.keys.filter(({ isRemovable }) => !isRemovable).map(({ key }) => key);
      const full = { ...item, ...Object.fromEntries(byDefault.map((key) => [key, whole[key]])) };
      return { list, item, full, wanted: data, entry, kept: new Set(kept) };
    });
  });
}

/** Whether its readers see the same of an entry when it is written as an item under defaults. */
const sameUnder =
  ({ list, wanted }: Own, defaults: Raw, finish: Finish) =>
  (item: Raw) =>
    isDeepStrictEqual(finish(list, item, defaults).data, wanted);

/** The item with the keys that keep the plan's defaults from it where it is not to have them. */
function withEmpties(own: Own, defaults: Raw, finish: Finish): Raw {
  const { full } = own;
  if (sameUnder(own, defaults, finish)(full)) return full;
  const empties = Object.keys(defaults).filter((key) => !Object.hasOwn(full, key));
  return { ...Object.fromEntries(empties.map((key) => [key, null])), ...full };
}

function editsOf(own: Own, shorter: Raw): Edit {
  const { item, entry, wanted } = own;
  if (entry === null || typeof wanted !== 'object' || wanted === null) return { remove: [], insert: [] };
  const gone = entry.keys.filter(({ key }) => Object.hasOwn(item, key) && !Object.hasOwn(shorter, key));
  const added = without(shorter, Object.keys(item));
  return { remove: gone.map(({ lines }) => lines), insert: insertKeys(entry, added, Object.keys(wanted)) };
}

/** The place of the defaults of a plan: before the first list that they are for. */
function placeOfDefaults({ top, lines }: WrittenFrontmatter): number {
  const starts = Object.keys(itemLists).flatMap((list) => top.get(list)?.start ?? []);
  return starts.length === 0 ? lines.length : Math.min(...starts);
}

/** Takes away what words, defaults and rules give; what most items share becomes the plan's defaults. */
export function shortenEdits(plan: Raw, written: WrittenFrontmatter, finish: Finish): Edit {
  const items = readOwn(plan, written, finish);
  const shortened = (own: Own, defaults: Raw, kept: ReadonlySet<string>) => {
    const start = withEmpties(own, defaults, finish);
    const empties = Object.keys(start).filter((key) => start[key] === null && !Object.hasOwn(own.item, key));
    const isSame = sameUnder(own, defaults, finish);
    const bare = empties.reduce((item, key) => (isSame(without(item, [key])) ? without(item, [key]) : item), start);
    return shortenItem(bare, { isSame, kept });
  };
  const left = items.map((own): Left => {
    const item = shortened(own, {}, new Set());
    return { item, isSameUnder: (defaults) => sameUnder(own, defaults, finish)(item) };
  });
  const block = written.top.get('defaults');
  const isCommented = block !== undefined && written.lines.slice(block.start, block.end).some((line) => /(?:^|\s)#/.test(line));
  const defaults = isCommented ? ((plan['defaults'] ?? {}) as Raw) : chooseDefaults(left);
  const edits = items.map((own) => editsOf(own, shortened(own, defaults, own.kept)));
  const place = placeOfDefaults(written);
  const shared = Object.entries(defaults).flatMap(([key, value]) => writeKey(key, value, '  '));
  const newBlock = isCommented || shared.length === 0 ? [] : [{ at: place, lines: ['defaults:', ...shared] }];
  return {
    remove: [...(block === undefined || isCommented ? [] : [block]), ...edits.flatMap(({ remove }) => remove)],
    insert: [...newBlock, ...edits.flatMap(({ insert }) => insert)],
  };
}
