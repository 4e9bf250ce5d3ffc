import { unitKinds, type UnitGroup } from '../units/unit.ts';

/** Units in one file of titles, and in one file of texts. */
export const unitsPerTitleFile = 192;
export const unitsPerTextFile = 6;

/** Folder of the tables, beside the search page; its files change name with their content. */
export const tableFolder = 'search/';
export const tableFile = 'units.json';

/** A word of the model under its code, as filters show it. */
export type Names = Readonly<Record<string, string>>;

/** What the browser must know of all units before the first answer: which are of what kind, in which plan, for which bodies. */
export type UnitTable = {
  /** Folder of the files of titles, texts and suggestions, from the root of the site. */
  readonly folder: string;
  readonly count: number;
  /** Traditional and Simplified characters in pairs. */
  readonly script: string;
  readonly groups: readonly UnitGroup[];
  /** How many units each group has, in order; units after the last group belong to no plan. */
  readonly groupSizes: readonly number[];
  /** A letter for each unit: its kind, `a` for the first of `unitKinds`. */
  readonly kinds: string;
  /** Language and script of the units outside every plan that are not in those of the registries, by their numbers. */
  readonly langs: Readonly<Record<number, string>>;
  /** Sets of bodies that occur, the first one empty, and for each unit the number of its set. */
  readonly bodySets: readonly (readonly string[])[];
  readonly bodySetOf: readonly number[];
  readonly names: { readonly bodies: Names; readonly regions: Names; readonly kinds: Names; readonly validities: Names };
  /** Words of other regions that the texts use beside the usual ones: `[word, other word]`, folded. */
  readonly variants: readonly (readonly [string, string])[];
};

/** Titles of consecutive units, and their addresses: an anchor within the plan, or a whole address outside every plan. */
export type TitleFile = {
  readonly titles: readonly string[];
  readonly places: readonly string[];
  /** Other names of some of them, by their place in the file. */
  readonly aliases: Readonly<Record<number, readonly string[]>>;
};

/** Texts of consecutive units, fields apart by a line break of their own (`fieldBreak`). */
export type TextFile = readonly string[];

/** Stands between the texts of a unit. */
export const fieldBreak = '\n\n';

export const kindLetter = (kind: (typeof unitKinds)[number]) => String.fromCodePoint(97 + unitKinds.indexOf(kind));
export const kindOfLetter = (letter: string) => unitKinds[(letter.codePointAt(0) ?? 97) - 97] ?? 'clause';
