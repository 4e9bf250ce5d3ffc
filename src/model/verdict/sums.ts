import type { Target } from '../plan/target.ts';
import { firstDay, lastDay } from '../time/days.ts';
import { decimalOf, exact } from '../values/decimal.ts';
import type { Other, TimedValue } from './timed-value.ts';
import type { ReportedValue } from './verdict.ts';

/** A year, part of a year, day, or span of years. */
export type Period = string;

const summedUp = /累计|合计|总投资|总额|共投入/u;
const everyYear = /每年|年均|逐年|各年/u;

/**
 * Whether a target counts what adds up from its start: 新增量 with a number to reach, and an amount whose words or stated start say so. What is worded for every
 * year is no sum.
 */
export function isSum(target: Target): boolean {
  if (isEveryYear(target) || (target.kind !== 'threshold' && target.kind !== 'range')) return false;
  if (target.measure === 'flow') return true;
  return (
    target.measure === 'amount' &&
    (target.start !== null || [target.name, target.printed, target.denominator ?? ''].some((words) => summedUp.test(words)))
  );
}

/** Whether something new is promised for every year, so that neither one year nor the sum of all decides it. */
export function isEveryYear({ kind, measure, start, name, printed, denominator }: Target): boolean {
  if (kind === 'growth' || kind === 'multiple') return false;
  return measure === 'flow' && start === null && [name, printed, denominator ?? ''].some((words) => everyYear.test(words));
}

/** From which period on is counted, and the unit of the target. */
type Counting = { readonly start: Period | null; readonly unit: string | null };

function added(values: readonly TimedValue[], start: string, unit: string | null): TimedValue {
  const parts = values.map(({ reported }) => reported);
  const [first, ...rest] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) throw new Error('A sum needs at least one value.');
  const isOneUnit = parts.every((part) => part.unit === first.reported.unit);
  const amount = rest.reduce((sum, value) => sum.add(value.amount), first.amount);
  const shown = isOneUnit ? parts.slice(1).reduce((sum, { value }) => sum.add(exact(value)), exact(first.reported.value)) : amount;
  const statuses: readonly ReportedValue['status'][] = ['preliminary', 'unstated', 'final', 'revised'];
  const reported: ReportedValue = {
    period: parts.length === 1 ? first.reported.period : `${start}/${last.reported.period}`,
    value: decimalOf(shown),
    unit: isOneUnit ? first.reported.unit : (unit ?? first.reported.unit),
    status: statuses.find((status) => parts.some((part) => part.status === status)) ?? 'unstated',
    source: [...new Set(parts.map(({ source }) => source))].join('、'),
    from: parts.some(({ from }) => from === 'report') ? 'report' : 'observation',
  };
  return { reported, end: last.end, amount, nature: 'sum', summed: parts.length === 1 ? [] : parts };
}

const isYear = ({ reported: { period } }: TimedValue) => /^\d{4}$/.test(period);

/**
 * The sums since the start of a promise: those that were reported for it, and the values of single years added up from its first year
 * on, as far as no year is missing. What is left is parts of years and spans that begin elsewhere. `start` is the period from whose first
 * day on is counted; where it is `null`, nothing is added.
 */
export function addYears(
  values: readonly TimedValue[],
  { start, unit }: Counting,
): { readonly sums: readonly TimedValue[]; readonly left: readonly Other[] } {
  const reported = start === null ? [] : values.filter(({ reported: { period } }) => firstDay(period) === firstDay(start));
  const years = new Map(values.filter(isYear).map((value) => [value.reported.period, value]));
  const chain: TimedValue[] = [];
  const begins = start !== null && firstDay(start).endsWith('-01-01') ? Number(start.slice(0, 4)) : null;
  for (let year = begins; year !== null; year += 1) {
    const next = years.get(String(year));
    if (next === undefined) break;
    chain.push(next);
  }
  const computed = chain
    .map((_, index) => added(chain.slice(0, index + 1), String(begins), unit))
    .filter(({ reported: sum }) => !reported.some((other) => lastDay(other.reported.period) === lastDay(sum.period)));
  const used = new Set([...reported, ...chain]);
  const left = values
    .filter((value) => !used.has(value))
    .map((value): Other => {
      const why = isYear(value) ? 'sum-incomplete' : 'other-period';
      return { reported: { ...value.reported, why }, end: value.end };
    });
  return { sums: [...reported, ...computed].toSorted((a, b) => a.end - b.end), left };
}
