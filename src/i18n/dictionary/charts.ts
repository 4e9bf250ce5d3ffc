import type { UndrawnReason } from '../../model/series/undrawn.ts';

type Words = (text: string) => string;
type Count = (count: number) => string;

/** Words of charts: in the drawings, in the sentences and tables around them. */
export type ChartWords = {
  /** Short name of a drawing for assistive technology. */
  readonly drawing: Words;
  readonly unit: Words;
  readonly roles: Readonly<Record<'measured' | 'former' | 'base' | 'required' | 'target' | 'stretch', string>>;
  readonly notFromZero: Readonly<Record<'x' | 'y', string>>;
  /** Which end of an axis of places is the better. */
  readonly firstOnTop: string;
  readonly logarithmic: string;
  readonly logarithmicNote: string;
  /** What a value is in the unit of an axis, behind how it is printed. */
  readonly onAxis: (amount: string) => string;
  readonly undrawn: Readonly<Record<UndrawnReason, string>>;
  readonly notDrawn: Words;
  readonly undrawnCount: (count: number, reasons: readonly string[]) => string;
  readonly table: string;
  /** Where there is no drawing. */
  readonly tableAlone: string;
  readonly tableOf: Count;
  readonly download: string;
  /** The spreadsheet for people beside the CSV file. */
  readonly downloadSheet: string;
  readonly source: string;
  readonly history: {
    readonly caption: (name: string, parts: readonly string[]) => string;
    readonly at: (when: string, value: string) => string;
    readonly aimAt: (when: string, aim: string) => string;
    readonly measured: (when: string, value: string) => string;
    readonly measuredBase: (when: string, value: string) => string;
    readonly measuredSpan: (first: string, last: string, count: number) => string;
    readonly noneMeasured: string;
    readonly base: (when: string | null, value: string) => string;
    readonly target: (when: string | null, aim: string) => string;
    readonly stretch: Words;
    /** A measured value with what was said before it was revised. */
    readonly revised: (part: string, former: readonly string[]) => string;
    readonly formerNote: Count;
    readonly stepsNote: string;
    readonly missing: (spans: readonly string[]) => string;
    readonly period: string;
    readonly value: string;
    readonly meaning: string;
    readonly both: string;
    readonly certainty: Words;
  };
  readonly comparison: {
    readonly caption: (low: string, high: string) => string;
    readonly captionOfOne: (plan: string, aim: string) => string;
    readonly captionOfOneDrawn: (plan: string, aim: string) => string;
    readonly end: (aim: string, when: string) => string;
    readonly apart: string;
    readonly noneDrawn: string;
    readonly aim: (when: string | null, aim: string) => string;
    readonly item: (plan: string, scope: string | null, aim: string) => string;
    readonly count: (plans: number, targets: number) => string;
    readonly named: (count: string, items: readonly string[]) => string;
    readonly ends: (count: string, low: string, high: string) => string;
    readonly seeTable: Words;
    readonly detail: (when: string, scope: string | null) => string;
    readonly condition: Words;
    readonly scope: string;
  };
  readonly multiples: {
    readonly shared: (whole: { readonly name: string; readonly count: number }, low: string, high: string) => string;
    readonly own: (name: string, count: number) => string;
    readonly all: (parts: readonly string[]) => string;
    readonly seeTable: Count;
    readonly sharedNote: string;
    readonly ownNote: string;
    readonly tooMany: Count;
    readonly series: string;
    readonly headline: string;
  };
  /** Short names of the parts of a year, in their order. */
  readonly parts: { readonly halves: readonly string[]; readonly quarters: readonly string[]; readonly months: readonly string[] };
  readonly place: (region: string, scope: string | null) => string;
};
