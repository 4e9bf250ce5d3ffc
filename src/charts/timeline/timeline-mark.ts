import type { MilestoneState } from '../../model/verdict/verdict.ts';

/** One milestone on a timeline. */
export type TimelineMark = {
  readonly state: MilestoneState;
  /** The state in words. */
  readonly word: string;
  readonly name: string;
  readonly lang: string | null;
};

/** The milestones of one year, at least one; `year` is `null` for those without. */
export type TimelineYear = { readonly year: number | null; readonly marks: readonly TimelineMark[] };

/** What a timeline shows: years in their order, those without last, and the year of the day as of which it holds. */
export type Timeline = { readonly years: readonly TimelineYear[]; readonly asOfYear: number };

/** The words of a timeline. */
export type TimelineWords = {
  readonly name: string;
  readonly unit: string;
  /** Head of the group without a year. */
  readonly undated: string;
  readonly asOf: string;
  /** A state with its count, in the order in which states are listed. */
  readonly states: readonly { readonly state: MilestoneState; readonly label: string }[];
};
