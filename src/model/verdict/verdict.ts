import type { Decimal } from '../values/decimal.ts';
import type { Year } from '../values/partial-date.ts';
import type { observationStatuses, pathBaseSources, unusedReasons, verdictGrounds, verdictReasons } from '../vocabularies.ts';
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

/** What a verdict rests on: what the body says of itself, what public figures show, or only what the calendar says. */
export type VerdictGround = keyof typeof verdictGrounds;

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

/** A value that was reported and does not decide, with the reason. */
export type UnusedValue = ReportedValue & { readonly why: keyof typeof unusedReasons };

/** The starting point of the path to a target, in the unit in which it was printed or observed. */
export type PathBase = {
  readonly year: string | null;
  readonly value: string;
  readonly unit: string | null;
  readonly source: keyof typeof pathBaseSources;
};

/** Everything a verdict on a target was computed from; numbers as decimal or fraction text, absent as `null`. */
export type VerdictInputs = {
  /** The day as of which it was judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly targetYear: Year | null;
  /** The period on whose last day it falls due. */
  readonly due: string | null;
  readonly base: PathBase | null;
  /** The value that decided: that of the due period, else the latest that can be held against the target. */
  readonly latest: ReportedValue | null;
  /** The yearly values that were added to make it; empty where it was reported as it is. */
  readonly summed: readonly ReportedValue[];
  /** A value of a later time that meets what the value of the due period missed. */
  readonly later: ReportedValue | null;
  /** The newest value that does not decide, where no other does or it is newer. */
  readonly unused: UnusedValue | null;
  /** What the value had to be at that time on the way from base to target, rounded to four places, with its unit. */
  readonly required: string | null;
  readonly requiredUnit: string | null;
  /** Actual change since the base divided by the required change, rounded to four places. */
  readonly progress: string | null;
  /** Change a year since the base in percent, geometric, rounded to two places; for growth targets only. */
  readonly annualGrowth: string | null;
  readonly onTrack: string;
  readonly away: string;
  readonly tolerance: string;
};

/** Three things that never merge: what the body reports, what public figures show, what the calendar says. */
export type Standing = {
  /** The newest state that was reported; `null` where none was. */
  readonly claim: FiledReport | null;
  /** Whether the value that decides meets the target; `null` where no value decides. */
  readonly isMet: boolean | null;
  /** Whether the due period is over; `null` where none is stated. */
  readonly isOver: boolean | null;
  /** What the verdict rests on; `null` where nothing can be judged. */
  readonly restsOn: VerdictGround | null;
};

/** What became of a target, why that is said, and from which inputs. */
export type TargetVerdict = Standing & { readonly state: TargetState; readonly reason: VerdictReason; readonly inputs: VerdictInputs };

/** What became of a milestone or task, and the latest report of it. */
export type ReportVerdict<State extends string> = {
  readonly state: State;
  readonly reason: VerdictReason;
  /** Year in which it falls due; `null` where none is stated. */
  readonly targetYear: string | null;
  /** The period on whose last day it falls due; `null` where none is stated. */
  readonly due: string | null;
  readonly isOver: boolean | null;
  readonly restsOn: VerdictGround;
  readonly report: FiledReport | null;
};

export type MilestoneVerdict = ReportVerdict<MilestoneState>;
export type TaskVerdict = ReportVerdict<TaskState>;
