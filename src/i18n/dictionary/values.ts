import type { Target } from '../../model/plan/target.ts';
import type { comparators } from '../../model/vocabularies.ts';

type Words = (text: string) => string;
type Comparator = keyof typeof comparators;
type Direction = Extract<Target, { kind: 'direction' }>['direction'];

/** Words around figures, dates and spans. */
export type ValueWords = {
  /** Shown for everything the source does not state. */
  readonly unstated: string;
  readonly listSeparator: string;
  readonly colon: string;
  readonly quoted: Words;
  readonly title: Words;
  readonly aside: Words;
  readonly date: (date: { year: string; month: string | null; day: string | null }) => string;
  readonly dateTime: (date: string, time: string) => string;
  readonly halfYear: (year: string, half: string) => string;
  readonly quarter: (year: string, quarter: string) => string;
  readonly years: (start: string, end: string) => string;
  readonly span: (start: string, end: string) => string;
  readonly since: Words;
  readonly until: Words;
  /** An amount with its unit, said with its comparator. */
  readonly compared: Readonly<Record<Comparator, Words>>;
  readonly growth: Readonly<Record<Comparator, Words>>;
  readonly range: (min: string, max: string) => string;
  readonly top: (place: string, unit: string) => string;
  readonly leading: string;
  readonly among: (peers: string, place: string) => string;
  readonly twice: string;
  readonly times: (factor: string) => string;
  readonly fullCoverage: string;
  readonly partCoverage: Words;
  readonly trend: (trend: { reference: string | null; magnitude: string | null; direction: Direction }) => string;
  readonly stretch: (hedge: string, aim: string) => string;
  readonly multipleOf: (amount: string, period: string) => string;
};
