import type { Target } from '../../model/plan/target.ts';
import type { comparators } from '../../model/vocabularies.ts';

type Words = (text: string) => string;
type Comparator = keyof typeof comparators;
type Direction = Extract<Target, { kind: 'direction' }>['direction'];

/** Words around figures, dates and spans. */
export type ValueWords = {
  /** Shown for everything the source does not state. */
  readonly unstated: string;
  /** Between the items of a list, and between remarks; with the space that follows. */
  readonly listSeparator: string;
  readonly semicolon: string;
  readonly colon: string;
  /** Ends a sentence before another one. */
  readonly stop: string;
  /** A sentence of parts that have no full stop. */
  readonly sentence: (parts: readonly string[]) => string;
  /** A figure and its unit as the text prints them. */
  readonly amount: (value: string, unit: string) => string;
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
  /** What is to be held at a value. */
  readonly held: Words;
  /** A promised fall a year; 不高于 and 低于 are of the rate as it is written. */
  readonly fall: Readonly<Record<'>=' | '>' | '=' | '~', Words>>;
  /** An amount for each of something. */
  readonly perUnit: (denominator: string, amount: string) => string;
  readonly range: (min: string, max: string) => string;
  readonly top: (place: string, unit: string) => string;
  readonly leading: string;
  readonly among: (peers: string, place: string) => string;
  readonly twice: string;
  readonly half: string;
  readonly times: (factor: string) => string;
  readonly fallTo: (factor: string) => string;
  readonly fullCoverage: string;
  readonly partCoverage: Words;
  readonly trend: (trend: { reference: string | null; magnitude: string | null; direction: Direction }) => string;
  /** An aim with the word for how firmly it is promised. */
  readonly hedged: (hedge: string, aim: string) => string;
  readonly stretch: (hedge: string, aim: string) => string;
  readonly multipleOf: (amount: string, period: string) => string;
};
