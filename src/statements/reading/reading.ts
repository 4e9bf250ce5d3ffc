import type { comparators, directions, hedges, measures, targetKinds, targetYearSources } from '../../model/vocabularies.ts';
import type { Span } from '../text/span.ts';

/** A field with the characters that it was read from (none where no word says it), the rule that read it, and whether the words state it. */
export type Field<T> = {
  readonly value: T;
  readonly from: readonly Span[];
  readonly rule: string;
  readonly basis: 'stated' | 'inferred';
};

/** A kind of target, or a state to be reached without a figure. */
export type StatementKind = keyof typeof targetKinds | 'milestone';
export type Comparator = keyof typeof comparators;
export type Measure = keyof typeof measures;
export type Direction = keyof typeof directions;
export type Hedge = keyof typeof hedges;
export type DueSource = keyof typeof targetYearSources;

/** A figure as it is printed: its digits or words, and the number that they stand for as a decimal or fraction. */
export type Amount = { readonly printed: string; readonly value: string };

/** A change against a base: by a share of it, by percentage points, or by an amount; each year where the words say 年均. */
export type Change = { readonly kind: 'relative' | 'points' | 'absolute'; readonly yearly: boolean };

export type Base = { readonly year: number | null; readonly value: string | null; readonly unit: string | null };

/** One promise as it is read from the words. What the words do not give and no rule infers is `null`. */
export type Reading = {
  /** The words of the promise: its clause, or the part of it that belongs to this figure. */
  readonly span: Span;
  /** The figure within the span; the words that stand for one (翻番, 全覆盖), or the whole span where there is none. */
  readonly figure: Span;
  readonly kind: Field<StatementKind>;
  readonly comparator: Field<Comparator> | null;
  readonly value: Field<Amount> | null;
  readonly min: Field<Amount> | null;
  readonly max: Field<Amount> | null;
  /** The unit as printed; `null` for an index without one. */
  readonly unit: Field<string> | null;
  readonly measure: Field<Measure> | null;
  readonly change: Field<Change> | null;
  /** The period on whose last day it falls due: `2030`, `2027-06`. */
  readonly due: Field<string> | null;
  readonly dueSource: Field<DueSource> | null;
  readonly hedge: Field<Hedge>;
  readonly base: Field<Base> | null;
  readonly direction: Field<Direction> | null;
  readonly scope: Field<string> | null;
  readonly bodies: Field<readonly string[]> | null;
  /** What is measured, as printed. */
  readonly subject: Field<string> | null;
  /** Whether the promise is part of the one before it (其中). */
  readonly partOf: boolean;
};

/** What is known of the place where words stand. */
export type Context = {
  /** First and last year of the plan. */
  readonly period: { readonly start: number; readonly end: number } | null;
  /** What the plan's region calls itself: 全市. */
  readonly region: string | null;
};
