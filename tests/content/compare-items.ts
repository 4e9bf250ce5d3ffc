import { foldText } from './fold-text.ts';

/** A field of an item: what the facts state and what the table holds. */
export type Field = readonly [name: string, stated: string | null, found: string | null];

type Items<S, F> = {
  /** What the items are, in the messages. */
  readonly what: string;
  readonly stated: readonly S[];
  readonly found: readonly F[];
  /** By what a stated and a found item are known to be the same. */
  readonly keys: { readonly stated: (item: S) => string; readonly found: (item: F) => string };
  readonly nameOf: (item: S) => string;
  readonly fields: (stated: S, found: F) => readonly Field[];
};

const shown = (value: string | null) => (value === null ? 'nothing' : `“${value}”`);

function same(stated: string | null, found: string | null): boolean {
  return stated === null || found === null ? stated === found : foldText(stated) === foldText(found);
}

/** A line for every stated item that is not found, every field that differs, and every found item that is not stated. */
export function compareItems<S, F>({ what, stated, found, keys, nameOf, fields }: Items<S, F>): string[] {
  const byKey = new Map(found.map((item) => [keys.found(item), item]));
  const known = new Set(stated.map(keys.stated));
  const lines = stated.flatMap((item) => {
    const name = `${what} ${keys.stated(item)} (${nameOf(item)})`;
    const match = byKey.get(keys.stated(item));
    if (match === undefined) return [`${name} is missing`];
    const differing = fields(item, match).filter(([, left, right]) => !same(left, right));
    return differing.map(([field, left, right]) => `${name}: ${field} is ${shown(right)}, the facts state ${shown(left)}`);
  });
  const extra = [...byKey.keys()].filter((key) => !known.has(key)).map((key) => `${what} ${key} is not in the facts`);
  const doubled = found.length === byKey.size ? [] : [`${found.length - byKey.size} of the ${what} items have the key of another`];
  return [...lines, ...extra, ...doubled];
}
