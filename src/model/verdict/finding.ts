import type { TimedValue } from './timed-value.ts';
import type { TargetState, VerdictInputs, VerdictReason } from './verdict.ts';

/** What is computed on the way to a verdict. */
export type Computed = Partial<
  Pick<VerdictInputs, 'latest' | 'summed' | 'later' | 'required' | 'requiredUnit' | 'progress' | 'annualGrowth'>
>;

/** What is said of a target: a state, the rule that decided it, and what was computed on the way. */
export type Finding = {
  readonly state: TargetState;
  readonly reason: VerdictReason;
  readonly computed: Computed;
  /** Whether the value that decided meets the target; `null` where none decided. */
  readonly isMet: boolean | null;
};

/** A state and the rule that decided it. */
export type Judged = Pick<Finding, 'state' | 'reason'>;

/** A value as inputs of a verdict show it. */
export function shown({ reported, summed }: TimedValue): Pick<VerdictInputs, 'latest' | 'summed'> {
  return { latest: reported, summed };
}

/** A finding that no value decided. */
export function without(state: TargetState, reason: VerdictReason, computed: Computed = {}): Finding {
  return { state, reason, computed, isMet: null };
}
