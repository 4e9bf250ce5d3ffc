import { readingsOf } from '../folding/readings.ts';

type Worded = { readonly title: string; readonly texts: readonly string[]; readonly aliases?: readonly string[] };

/** All texts that a unit is found by, in every way they are read, the title first. */
export function fieldsOf({ title, texts, aliases = [] }: Worded): readonly string[] {
  return [title, ...texts, ...aliases].flatMap(readingsOf);
}

/** What a unit of search is; the codes stand in addresses (`?type=`). */
export const unitKinds = [
  'plan',
  'clause',
  'target',
  'milestone',
  'task',
  'incentive',
  'body',
  'indicator',
  'region',
  'page',
  'phase',
  'note',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** One thing that can be found: a clause, a record, a body, with the address that leads to it. */
export type Unit = {
  readonly kind: UnitKind;
  /** Address from the root of the site, with its anchor. */
  readonly url: string;
  readonly title: string;
  /** Further texts, in the script of the plan; a phrase never runs from one into the next. */
  readonly texts: readonly string[];
  /** Other names of it, found and not shown: short names of a body with its place, names of the indicator of a target. */
  readonly aliases?: readonly string[];
  /** Id of the plan that it belongs to, or `null`. */
  readonly plan: string | null;
  /** Ids of the bodies that answer for it. */
  readonly bodies: readonly string[];
  /** Language and script of a unit that belongs to no plan, where they are not those of the registries. */
  readonly lang?: string;
};

/** What the units of one plan have in common: the facets that they are filtered, sorted and grouped by. */
export type UnitGroup = {
  readonly plan: string;
  readonly title: string;
  readonly url: string;
  /** Its index number and document number, as far as they are stated. */
  readonly numbers: readonly string[];
  readonly lang: string;
  /** The bodies that issued it, the one in charge first. */
  readonly issuers: readonly string[];
  readonly region: string | null;
  readonly kind: string;
  readonly validity: string | null;
  /** The date of the document, as far as it is known, or `null`. */
  readonly date: string | null;
};

/** Everything that can be searched, units of a plan together and in the order of its text. */
export type Corpus = { readonly groups: readonly UnitGroup[]; readonly units: readonly Unit[] };
