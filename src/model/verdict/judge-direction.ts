import type { Target } from '../plan/target.ts';
import { isOver } from '../time/days.ts';
import type { Chosen } from './choose-value.ts';
import { type Finding, shown, without } from './finding.ts';
import type { Start } from './path.ts';
import type { TimedValue } from './timed-value.ts';
import type { VerdictReason } from './verdict.ts';

type Direction = Extract<Target, { kind: 'direction' }>;

/** What a direction without a number is judged by. */
export type Trend = { readonly target: Direction; readonly start: Start | null; readonly chosen: Chosen; readonly due: string | null };

const lastYear = /上(?:一)?年|去年|前一年|同比|上年度/u;

/** Whether the text compares with the year before, whatever the base of the plan is. */
export function isAgainstLastYear({ reference }: Direction): boolean {
  return reference !== null && lastYear.test(reference);
}

function startFor({ target, start, chosen: { before } }: Trend, value: TimedValue): Start | null {
  if (!isAgainstLastYear(target)) return start;
  const year = Number(value.reported.period.slice(0, 4)) - 1;
  if (!/^\d{4}$/.test(value.reported.period)) return null;
  if (start?.year === year) return start;
  return before !== undefined && before !== value && before.reported.period === String(year) ? { value: before.amount, year } : null;
}

function isMet({ amount }: TimedValue, { value }: Start, direction: Direction['direction']): boolean {
  const change = amount.compare(value);
  return direction === 'hold' ? change === 0 : direction === 'up' ? change > 0 : change < 0;
}

function judgeValue(value: TimedValue, trend: Trend, asOf: string): Finding {
  const { target, chosen, due } = trend;
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
  if (due === null) return met ? said('reached') : said('undecidable', 'no-target-year');
  if (!isOver(due, asOf)) {
    if (met) return said(value === chosen.own ? 'reached' : 'on-track');
    return said(target.direction !== 'hold' && value.amount.equals(start.value) ? 'behind' : 'away');
  }
  if (value !== chosen.own) return without('not-reported', 'target-year-missing', shown(value));
  if (met) return said('reached');
  const canBeLate = target.direction !== 'hold' && !isAgainstLastYear(target) && target.measure !== 'rate';
  const later = canBeLate ? chosen.later.find((other) => isMet(other, start, target.direction)) : undefined;
  return later === undefined ? said('not-reached') : said('reached-late', 'late-value', later);
}

/** Judges a promise that only names a direction: the value that counts against the base, in the direction named; `null` where no value counts. */
export function judgeDirection(trend: Trend, asOf: string): Finding | null {
  const { chosen, due } = trend;
  const isDue = due !== null && isOver(due, asOf);
  const value = chosen.own ?? (isDue ? chosen.before : (chosen.onWay ?? chosen.before));
  return value === undefined ? null : judgeValue(value, trend, asOf);
}
