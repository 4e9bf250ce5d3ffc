import type { UnitKind } from '../units/unit.ts';

/** What is known of a hit when it is ranked. */
export type Candidate = {
  readonly kind: UnitKind;
  /** Folded title; for a plan also its index number and document number. */
  readonly names: readonly string[];
  /** Pagefind's score: frequency and rarity of the terms, length of the text, more for titles. */
  readonly score: number;
  /** Whether all terms stand in the unit itself, none only in the name of its plan. */
  readonly whole: boolean;
};

/** Of equally good names the fuller thing comes first. */
const namedWeight: Readonly<Record<UnitKind, number>> = {
  plan: 0.6,
  indicator: 0.5,
  body: 0.5,
  target: 0.4,
  region: 0.4,
  clause: 0.35,
  task: 0.3,
  milestone: 0.3,
  incentive: 0.2,
  page: 0,
  phase: 0.2,
  note: -1,
};

/** Where only the text has the terms, a clause or record says more than the summary of a plan, which has a little of everything. */
const textWeight: Readonly<Record<UnitKind, number>> = { ...namedWeight, plan: -0.8, body: 0.1, indicator: 0.2, region: 0.1 };

/** How much of a name the terms make up, from 0 to 1, and how many of them stand in it. */
function matchOf(name: string, terms: readonly string[]): { readonly share: number; readonly named: number } {
  const inside = terms.filter((term) => name.includes(term));
  const length = inside.reduce((sum, term) => sum + term.length, 0);
  return { named: inside.length, share: name === '' ? 0 : Math.min(1, length / name.length) };
}

/**
 * The rank of a hit, the higher the better. Most counts a name that is the query, then how many terms the name has and how much
 * of it they are; then that all terms are the unit's own; then its kind and Pagefind's score, which is brought between 0 and 1.
 */
export function rankOf({ kind, names, score, whole }: Candidate, terms: readonly string[]): number {
  const matches = names.map((name) => matchOf(name, terms)).toSorted((a, b) => b.named - a.named || b.share - a.share);
  const { share, named } = matches[0] ?? { share: 0, named: 0 };
  const exact = named === terms.length && share === 1 ? 4 : 0;
  const part = named / terms.length;
  const weight = part * namedWeight[kind] + (1 - part) * textWeight[kind];
  return exact + 2 * part + 2 * share + (whole ? 1 : 0.8) + weight + score / (1 + score);
}
