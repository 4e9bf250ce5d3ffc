import type { Decimal } from '../values/decimal.ts';
import type { Year } from '../values/partial-date.ts';
import type { observationStatuses, pathBaseSources, verdictReasons } from '../vocabularies.ts';
import { milestoneVerdicts, targetVerdicts, taskVerdicts } from '../vocabularies.ts';
import type { FiledReport } from '../portal.ts';

export type TargetState = keyof typeof targetVerdicts;
export type MilestoneState = keyof typeof milestoneVerdicts;
export type TaskState = keyof typeof taskVerdicts;

const keysOf = <Key extends string>(words: Readonly<Record<Key, string>>) => Object.keys(words) as Key[];

/** All verdicts on targets, on milestones and on tasks, in the order of lists and counts. */
export const targetStates: readonly TargetState[] = keysOf(targetVerdicts);
export const milestoneStates: readonly MilestoneState[] = keysOf(milestoneVerdicts);
export const taskStates: readonly TaskState[] = keysOf(taskVerdicts);

export type VerdictReason = keyof typeof verdictReasons;

/** A value that was reported for a target, with where it comes from. */
export type ReportedValue = {
  /** Period of observation. */
  readonly period: string;
  readonly value: Decimal;
  readonly unit: string;
  readonly status: keyof typeof observationStatuses;
  /** Name of the source, or of the first evidence of a report. */
  readonly source: string;
  readonly from: 'observation' | 'report';
};

/** The starting point of the path to a target. */
export type PathBase = { readonly year: string | null; readonly value: string; readonly source: keyof typeof pathBaseSources };

/** Everything a verdict on a target was computed from; numbers as decimal or fraction text, absent as `null`. */
export type VerdictInputs = {
  /** The day as of which it was judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly targetYear: Year | null;
  readonly base: PathBase | null;
  /** The value that decided: that of the target year, else the latest before it. */
  readonly latest: ReportedValue | null;
  /** What the value had to be at that time for a steady path from base to target, rounded to four places. */
  readonly required: string | null;
  /** Actual change since the base divided by the required change, rounded to four places. */
  readonly progress: string | null;
  /** Change a year since the base in percent, geometric, rounded to two places; for growth targets only. */
  readonly annualGrowth: string | null;
  readonly onTrack: string;
  readonly away: string;
  readonly tolerance: string;
};

/** What became of a target, why that is said, and from which inputs. */
export type TargetVerdict = { readonly state: TargetState; readonly reason: VerdictReason; readonly inputs: VerdictInputs };

/** What became of a milestone or task, and the latest report of it. */
export type ReportVerdict<State extends string> = {
  readonly state: State;
  readonly reason: VerdictReason;
  /** Year in which it falls due; `null` where none is stated. */
  readonly targetYear: Year | null;
  readonly report: FiledReport | null;
};

export type MilestoneVerdict = ReportVerdict<MilestoneState>;
export type TaskVerdict = ReportVerdict<TaskState>;
