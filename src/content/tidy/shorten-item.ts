import type { Raw } from '../promises/written-item.ts';

/** Keys of an item that words, rules or defaults may give, in the order in which they are tried. */
const derivable = [
  'bodies',
  'scope',
  'group',
  'groupHedge',
  'number',
  'title',
  'printed',
  'deadline',
  'targetYearSource',
  'targetYear',
  'due',
  'denominator',
  'population',
  'coveredBy',
  'direction',
  'measure',
  'hedge',
  'unit',
  'comparator',
  'min',
  'max',
  'value',
  'kind',
] as const;

/** Keys that only go together: each alone would leave a question. */
const together = [
  ['targetYear', 'targetYearSource', 'deadline'],
  ['targetYear', 'targetYearSource'],
  ['due', 'deadline'],
  ['number', 'title'],
  ['kind', 'bodies'],
  ['kind', 'value', 'unit', 'measure', 'direction', 'printed', 'hedge'],
] as const;

export function without(item: Raw, keys: readonly string[]): Raw {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key)));
}

/** Whether an item stays the same for its readers, and which keys have to stay. */
export type Limits = { readonly isSame: (item: Raw) => boolean; readonly kept: ReadonlySet<string> };

/** The item without the keys that can be left out so that it stays the same for its readers. */
export function shortenItem(item: Raw, { isSame, kept }: Limits): Raw {
  let current = item;
  // Some keys can only go once others are gone.
  for (let round = 0; round < 2; round += 1)
    for (const keys of [...together, ...derivable.map((key) => [key])]) {
      const present = keys.filter((key) => Object.hasOwn(current, key) && !kept.has(key));
      if (present.length === 0) continue;
      const shorter = without(current, present);
      if (isSame(shorter)) current = shorter;
    }
  return current;
}
