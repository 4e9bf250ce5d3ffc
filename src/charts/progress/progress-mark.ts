import type { Decimal } from '../../model/values/decimal.ts';
import type { DrawnWords } from '../svg/label.ts';
import type { Role } from '../svg/marks.ts';

/** One value on the way to a target. */
export type ProgressMark = {
  readonly role: Extract<Role, 'base' | 'measured' | 'required' | 'target'>;
  readonly low: Decimal;
  /** Equal to `low` but for a range. */
  readonly high: Decimal;
  /** The value with its year as it is written beside the mark. */
  readonly label: string;
  readonly lang: string | null;
};

/** The words of a drawing of progress. */
export type ProgressWords = {
  readonly name: string;
  readonly unit: DrawnWords;
  readonly roles: Readonly<Record<ProgressMark['role'], string>>;
  readonly notFromZero: string;
};
