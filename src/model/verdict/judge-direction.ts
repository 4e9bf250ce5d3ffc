import type { Target } from '../plan/target.ts';
import { isOver } from '../time/days.ts';
import type { Chosen } from './choose-value.ts';
import { canBeLate } from './settings.ts';
import type { Found } from './find-values.ts';
import { type Finding, shown, without } from './finding.ts';
import { isAgainstLastYear, yearEarlier } from './yearly-rates.ts';
import type { Start } from './path.ts';
import type { TimedValue } from './timed-value.ts';
import type { VerdictReason } from './verdict.ts';

type Direction = Extract<Target, { kind: 'direction' }>;

/** What a direction without a number is judged by. */
export type Trend = { readonly target: Direction; readonly found: Pick<Found, 'start' | 'due' | 'values'>; readonly chosen: Chosen };

function startFor({ target, found: { start, values } }: Trend, { reported: { period } }: TimedValue): Start | null {
  if (!isAgainstLastYear(target)) return start;
  const earlier = yearEarlier(period);
  const before = values.find(({ reported }) => reported.period === earlier);
  if (before !== undefined) return { value: before.amount, year: Number(earlier.slice(0, 4)) };
  return start !== null && String(start.year) === earlier ? start : null;
}

function isMet({ amount }: TimedValue, { value }: Start, direction: Direction['direction']): boolean {
  const change = amount.compare(value);
  return direction === 'hold' ? change === 0 : direction === 'up' ? change > 0 : change < 0;
}

function judgeValue(value: TimedValue, trend: Trend, asOf: string): Finding {
  const { target, chosen, found } = trend;
  const { due } = found;
  const start = startFor(trend, value);
  if (start === null) return without('undecidable', 'no-base', shown(value));
  const met = isMet(value, start, target.direction);
  const said = (state: Finding['state'], reason: VerdictReason = 'by-value', later: TimedValue | null = null): Finding => ({
    state,
    reason,
    computed: { ...shown(value), ...(later === null ? {} : { later: later.reported }) },
    isMet: met,
  });
  // 基本稳定 does not say how far is still stable.
  if (!met && target.direction === 'hold' && target.magnitude !== null) return without('undecidable', 'no-number', shown(value));
  if (due === null && target.direction === 'hold') return said(met ? 'on-track' : 'away');
  if (due === null) return met ? said('reached') : said('undecidable', 'no-target-year');
  if (!isOver(due, asOf)) {
    if (met) return said(value === chosen.own ? 'reached' : 'on-track');
    return said(target.direction !== 'hold' && value.amount.equals(start.value) ? 'behind' : 'away');
  }
  if (value !== chosen.own) return without('not-reported', 'target-year-missing', shown(value));
  if (met) return said('reached');
  const later = canBeLate(target, found) ? chosen.later.find((other) => isMet(other, start, target.direction)) : undefined;
  return later === undefined ? said('not-reached') : said('reached-late', 'late-value', later);
}

/** Judges a promise that only names a direction: the value that counts against the base, in the direction named; `null` where no value counts. */
export function judgeDirection(trend: Trend, asOf: string): Finding | null {
  const { chosen } = trend;
  const { due } = trend.found;
  const isDue = due !== null && isOver(due, asOf);
  const value = chosen.own ?? (isDue ? chosen.before : (chosen.onWay ?? chosen.before));
  return value === undefined ? null : judgeValue(value, trend, asOf);
}
