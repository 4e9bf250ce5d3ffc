import type { UnitKind } from '../units/unit.ts';

/** What is known of a hit when it is ranked. */
export type Candidate = {
  readonly kind: UnitKind;
  /** Folded title. */
  readonly title: string;
  /** Pagefind's score: frequency and rarity of the terms, length of the text, more for titles. */
  readonly score: number;
  /** Whether all terms stand in the unit itself, none only in the name of its plan. */
  readonly whole: boolean;
};

/** What is said in a title is the subject; of equal titles the fuller thing comes first. */
const kindWeight: Readonly<Record<UnitKind, number>> = {
  plan: 0.6, indicator: 0.5, body: 0.5, region: 0.4, target: 0.4, task: 0.3, milestone: 0.3, clause: 0.25, incentive: 0.2, page: 0,
};

/** The rank of a hit, the higher the better: own words before the plan's name, whole titles, parts of titles, then Pagefind's score. */
export function rankOf({ kind, title, score, whole }: Candidate, terms: readonly string[]): number {
  const named = terms.filter((term) => title.includes(term));
  const length = named.reduce((sum, term) => sum + term.length, 0);
  const exact = terms.length > 0 && named.length === terms.length && length >= title.length ? 2 : 0;
  const share = title.length === 0 ? 0 : Math.min(1, length / title.length);
  const inTitle = named.length / Math.max(1, terms.length);
  return (whole ? 100 : 0) + exact * 4 + inTitle * 2 + share * 2 + (named.length > 0 || exact > 0 ? kindWeight[kind] : kindWeight[kind] / 2) + score / (1 + score);
}
