import type { Comparator, Direction, DueSource, Hedge, Measure, StatementKind } from '../reading/reading.ts';

/** The fields of a target that words can state, as codes and decimals; what the author left out is `null`. */
export type WrittenTarget = {
  readonly kind: StatementKind | null;
  readonly comparator: Comparator | null;
  readonly value: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly unit: string | null;
  readonly measure: Measure | null;
  readonly hedge: Hedge | null;
  readonly direction: Direction | null;
  readonly printed: string | null;
  readonly targetYear: string | null;
  readonly targetYearSource: DueSource | null;
  readonly due: string | null;
  readonly scope: string | null;
};

export type WrittenField = keyof WrittenTarget;

/** A target of which nothing is written yet. */
export const unwritten: WrittenTarget = {
  kind: null,
  comparator: null,
  value: null,
  min: null,
  max: null,
  unit: null,
  measure: null,
  hedge: null,
  direction: null,
  printed: null,
  targetYear: null,
  targetYearSource: null,
  due: null,
  scope: null,
};
