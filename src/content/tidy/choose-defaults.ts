import type { Raw } from '../promises/written-item.ts';

/** Fields that a plan may state once for its items; those of one time go together. */
const groups = [['targetYear', 'targetYearSource', 'deadline'], ['hedge'], ['bodies'], ['groupHedge'], ['group'], ['scope']] as const;

/** Fewest lines that a default must spare beyond its own. */
const worthwhile = 3;

/** What the words alone leave to be written of an item, and whether it stays the same under defaults. */
export type Left = { readonly item: Raw; readonly isSameUnder: (defaults: Raw) => boolean };

const isEmpty = (value: unknown) => value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** The values of fields that most items have, where they spare more lines than it costs to keep them from the items that lack them. */
function chooseFor(keys: readonly string[], items: readonly Left[]): Raw {
  const counts = new Map<string, { readonly values: Raw; count: number }>();
  for (const { item } of items) {
    if (isEmpty(item[keys[0] ?? ''])) continue;
    const values = Object.fromEntries(keys.filter((key) => !isEmpty(item[key])).map((key) => [key, item[key]]));
    const written = JSON.stringify(values);
    const known = counts.get(written);
    if (known === undefined) counts.set(written, { values, count: 1 });
    else known.count += 1;
  }
  const [most] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  if (most === undefined || most.count < worthwhile) return {};
  const lacking = items.filter(({ item, isSameUnder }) => isEmpty(item[keys[0] ?? '']) && !isSameUnder(most.values)).length;
  return most.count - lacking < worthwhile ? {} : most.values;
}

/** The defaults that spare the items of a plan the most lines. */
export function chooseDefaults(items: readonly Left[]): Raw {
  return Object.assign({}, ...groups.map((keys) => chooseFor(keys, items))) as Raw;
}
