import type { Decimal } from '../../model/values/decimal.ts';
import type { DrawnWords } from '../svg/label.ts';

/** One plan's target in a drawing that compares plans. */
export type ComparisonMark = {
  readonly low: Decimal;
  /** Equal to `low` but for a range. */
  readonly high: Decimal;
  /** The value as it is written beside the mark. */
  readonly label: string;
  /** Name of the plan. */
  readonly name: string;
  /** Year and scope of the target. */
  readonly detail: string;
  readonly lang: string | null;
};

/** The words of a drawing that compares plans. */
export type ComparisonWords = {
  /** Short name of the image. */
  readonly name: string;
  readonly unit: DrawnWords;
  readonly target: string;
  readonly notFromZero: string;
  readonly logarithmic: string;
};
