import type { UndrawnReason } from '../../model/series/undrawn.ts';

type Words = (text: string) => string;
type Count = (count: number) => string;

/** Words of charts: in the drawings, in the sentences and tables around them. */
export type ChartWords = {
  /** Short name of a drawing for assistive technology. */
  readonly drawing: Words;
  readonly unit: Words;
  readonly roles: Readonly<Record<'measured' | 'base' | 'target' | 'stretch', string>>;
  readonly notFromZero: Readonly<Record<'x' | 'y', string>>;
  readonly logarithmic: string;
  readonly logarithmicNote: string;
  readonly undrawn: Readonly<Record<UndrawnReason, string>>;
  readonly notDrawn: Words;
  readonly undrawnCount: (count: number, reasons: readonly string[]) => string;
  readonly table: string;
  /** Where there is no drawing. */
  readonly tableAlone: string;
  readonly tableOf: Count;
  readonly download: string;
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
  readonly place: (region: string, scope: string | null) => string;
};
