import type { Decimal } from '../../model/values/decimal.ts';
import { type DrawnWords, type Key, roleKey } from '../svg/label.ts';
import type { Role } from '../svg/marks.ts';

/** Sorts of value that a history has. */
export type HistoryRole = Exclude<Role, 'required'>;

/** One value in a drawing of a history. */
export type HistoryMark = {
  readonly role: HistoryRole;
  /** A measured value that is a base too. */
  readonly isBase: boolean;
  /** Middle of its period in years; the middle of a year is the number of that year. */
  readonly at: number;
  /** Length of its period in years: values of neighbouring periods are joined by a line. */
  readonly length: number;
  readonly low: Decimal;
  /** Equal to `low` but for a range. */
  readonly high: Decimal;
  /** The value as it is written beside the mark. */
  readonly label: string;
  readonly lang: string | null;
};

/** What a history is of: amounts of any kind, which move between two periods, or places in an order, which hold until the next is told; the first place stands on top. */
export type HistoryMeasure = 'amount' | 'rank';

/** The words of a drawing of a history. */
export type HistoryWords = {
  /** Short name of the image. */
  readonly name: string;
  readonly unit: DrawnWords;
  readonly roles: Readonly<Record<HistoryRole, string>>;
  readonly notFromZero: string;
  /** Which end of an axis of places is the better. */
  readonly firstOnTop: string;
  readonly logarithmic: string;
  readonly parts: PartWords;
};

/** Short names of the parts of a year, in their order. */
export type PartWords = { readonly halves: readonly string[]; readonly quarters: readonly string[]; readonly months: readonly string[] };

/** The words for the parts of a year that are so long, in years. */
export function partWords(length: number, { halves, quarters, months }: PartWords): readonly string[] {
  return length === 1 / 2 ? halves : length === 1 / 4 ? quarters : months;
}

const roles: readonly HistoryRole[] = ['measured', 'former', 'base', 'target', 'stretch'];

/** The keys of the sorts of value that marks have, and no other. */
export function historyKeys(marks: readonly HistoryMark[], words: HistoryWords): readonly Key[] {
  const used = roles.filter((role) => marks.some((mark) => mark.role === role || (role === 'base' && mark.isBase)));
  return used.map((role) => roleKey(role, words.roles[role]));
}
