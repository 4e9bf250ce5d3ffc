import type { Target } from '../../../src/model/plan/target.ts';
import type { FiledReport, Plan } from '../../../src/model/portal.ts';
import type { Indicator } from '../../../src/model/registry/indicator.ts';
import type { Observation } from '../../../src/model/registry/observation.ts';
import type { Region } from '../../../src/model/registry/region.ts';
import type { targetVerdicts } from '../../../src/model/vocabularies.ts';
import type { Span } from './spans.ts';
import type { Fraction } from 'fraction.js';

/** What a target is judged from. */
export type Case = {
  readonly target: Target;
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  readonly reports: readonly FiledReport[];
  readonly regions: readonly Region[];
  readonly asOf: string;
  readonly onTrack: string;
  readonly away: string;
  readonly tolerance: string;
};

export type State = keyof typeof targetVerdicts;

/** A value of one period in the unit of the target. */
export type Value = { readonly span: Span; readonly number: Fraction; readonly reported: boolean };

/** One look at how far things are: the value of a period, a sum, a rate of growth. */
export type Look = {
  readonly span: Span;
  readonly meets: boolean;
  /** What it says before the due date where it does not meet the target. */
  readonly otherwise: State;
  /** Set for sums: beyond an upper limit, which no later value can mend. */
  readonly exceeds?: boolean;
  /** Set for sums: whether there is an upper limit. */
  readonly capped?: boolean;
  /** Whether it can be compared with nothing. */
  readonly blind?: boolean;
};
