import type { Target } from '../plan/target.ts';
import { isOver } from '../values/deadline.ts';
import type { Finding } from './judge-by-value.ts';
import type { Start } from './path.ts';
import type { TimedValue } from './reported-values.ts';

/** What a direction without a number is judged by. */
export type Trend = { readonly target: Extract<Target, { kind: 'direction' }>; readonly start: Start; readonly value: TimedValue };

/** Judges a promise that only names a direction: the latest value against the base, in the direction named. */
export function judgeDirection({ target, start, value }: Trend, asOf: string): Finding {
  const change = value.amount.compare(start.value);
  const isMet = target.direction === 'hold' ? change === 0 : target.direction === 'up' ? change > 0 : change < 0;
  const computed = { latest: value.reported };
  const { targetYear } = target;
  if (targetYear === null) return { state: isMet ? 'reached' : 'undecidable', reason: isMet ? 'by-value' : 'no-target-year', computed };
  if (!isOver(targetYear, asOf)) {
    const state = isMet ? 'on-track' : change === 0 ? 'behind' : 'away';
    return { state, reason: 'by-value', computed };
  }
  if (value.end !== Number(targetYear) * 12) return { state: 'not-reported', reason: 'target-year-missing', computed };
  return { state: isMet ? 'reached' : 'not-reached', reason: 'by-value', computed };
}
