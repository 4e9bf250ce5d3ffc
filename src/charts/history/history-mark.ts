import type { Decimal } from '../../model/values/decimal.ts';
import type { DrawnWords } from '../svg/label.ts';
import type { Role } from '../svg/marks.ts';

/** One value in a drawing of a history. */
export type HistoryMark = {
  readonly role: Role;
  /** A measured value that is a base too. */
  readonly isBase: boolean;
  /** End of its period in years. */
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

/** The words of a drawing of a history. */
export type HistoryWords = {
  /** Short name of the image. */
  readonly name: string;
  readonly unit: DrawnWords;
  readonly roles: Readonly<Record<Role, string>>;
  readonly notFromZero: string;
};
