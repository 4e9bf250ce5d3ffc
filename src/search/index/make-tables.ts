import { planKinds, validities } from '../../model/vocabularies.ts';
import type { Portal } from '../../model/portal.ts';
import type { Corpus, Unit } from '../units/unit.ts';
import {
  fieldBreak,
  kindLetter,
  unitsPerTextFile,
  unitsPerTitleFile,
  type Names,
  type TextFile,
  type TitleFile,
  type UnitTable,
} from './tables.ts';

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

function namesOf(items: readonly { readonly id: string; readonly name: string }[], used: ReadonlySet<string | null>): Names {
  return Object.fromEntries(items.filter(({ id }) => used.has(id)).map(({ id, name }) => [id, name]));
}

function wordsOf(vocabulary: Names, used: ReadonlySet<string | null>): Names {
  return Object.fromEntries(Object.entries(vocabulary).filter(([code]) => used.has(code)));
}

/** The anchor of a unit within its plan's page, or its whole address outside every plan. */
function placeOf({ url, plan }: Unit): string {
  if (plan === null) return url;
  const hash = url.indexOf('#');
  return hash === -1 ? '' : url.slice(hash);
}

function bodySets(units: readonly Unit[]): Pick<UnitTable, 'bodySets' | 'bodySetOf'> {
  const numbers = new Map<string, number>([['', 0]]);
  const bodySetOf = units.map(({ bodies }) => {
    const key = bodies.toSorted().join(' ');
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return { bodySetOf, bodySets: Array.from(numbers.keys(), (key) => key.split(' ').filter((id) => id !== '')) };
}

/** The table of all units, but for what is known only when its files have been written. */
export function makeUnitTable({ groups, units }: Corpus, { bodies, regions }: Portal): Omit<UnitTable, 'folder' | 'script' | 'variants'> {
  const sizes = Map.groupBy(units, ({ plan }) => plan);
  const issuers = groups.flatMap((group) => group.issuers);
  const used = new Set([...issuers, ...units.flatMap((unit) => unit.bodies)]);
  return {
    count: units.length,
    groups,
    groupSizes: groups.map(({ plan }) => sizes.get(plan)?.length ?? 0),
    kinds: units.map(({ kind }) => kindLetter(kind)).join(''),
    langs: Object.fromEntries(units.flatMap(({ lang }, index) => (lang === undefined ? [] : [[index, lang]]))),
    ...bodySets(units),
    names: {
      bodies: namesOf(bodies, used),
      regions: namesOf(regions, new Set(groups.map(({ region }) => region))),
      kinds: wordsOf(planKinds, new Set(groups.map(({ kind }) => kind))),
      validities: wordsOf(validities, new Set(groups.map(({ validity }) => validity))),
    },
  };
}

/** The files of titles, in the order of the units. */
export function makeTitleFiles(units: readonly Unit[]): readonly TitleFile[] {
  return chunks(units, unitsPerTitleFile).map((part) => ({
    titles: part.map(({ title }) => title),
    places: part.map(placeOf),
    aliases: Object.fromEntries(part.flatMap(({ aliases = [] }, index) => (aliases.length === 0 ? [] : [[index, aliases]]))),
  }));
}

/** The files of texts, in the order of the units. */
export function makeTextFiles(units: readonly Unit[]): readonly TextFile[] {
  return chunks(units, unitsPerTextFile).map((part) => part.map(({ texts }) => texts.join(fieldBreak)));
}
