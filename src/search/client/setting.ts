import type { ValuesOf } from '../query/filters.ts';
import type { Composer } from './compose-hits.ts';
import type { Phrases } from './phrases.ts';

/** Everything that answers are made from. */
export type Setting = Composer & {
  readonly phrases: Phrases;
  readonly valuesOf: ValuesOf;
  /** Folded names of each plan: its title in every reading, then its place, the full name and the short one. */
  readonly plans: readonly { readonly titles: readonly string[]; readonly places: readonly string[] }[];
  /** The unit of each plan as a whole. */
  readonly planUnits: readonly number[];
};
