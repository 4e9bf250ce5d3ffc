import type { Decimal } from '../../model/values/decimal.ts';
import type { DrawnWords } from '../svg/label.ts';

/** One plan's target in a drawing that compares plans. */
export type ComparisonMark = {
  readonly low: Decimal;
  /** Equal to `low` but for a range. */
  readonly high: Decimal;
  /** The value as it is written beside the mark. */
  readonly label: DrawnWords;
  /** Name of the plan. */
  readonly name: DrawnWords;
  /** Year and scope of the target. */
  readonly detail: DrawnWords;
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
