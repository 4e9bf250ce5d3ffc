import type { ComparedTarget } from '../../../model/series/comparison.ts';
import type { Indicator } from '../../../model/registry/indicator.ts';
import { compareDecimals } from '../../../model/values/decimal.ts';
import type { Dictionary } from '../../dictionary.ts';
import { formatPartialDate } from '../partial-date.ts';
import { formatTargetValue } from '../target-value.ts';

type Rows = readonly ComparedTarget[];

/** Up to this many targets are all named in the sentence. */
const fewTargets = 4;

function bySize(rows: Rows): Rows {
  return rows.toSorted((a, b) => (a.low === null || b.low === null ? 0 : compareDecimals(a.low, b.low)));
}

function aimOf({ target }: ComparedTarget, t: Dictionary): string {
  const when = target.targetYear === null ? null : formatPartialDate(target.targetYear, t);
  return t.charts.comparison.aim(when, formatTargetValue(target, t));
}

function itemOf(row: ComparedTarget, t: Dictionary): string {
  return t.charts.comparison.item(row.plan.planTitle, row.target.scope, aimOf(row, t));
}

/** The targets of one indicator in one line: the lowest and the highest, or why they are not drawn together. */
export function formatComparisonCaption(indicator: Indicator, rows: Rows, t: Dictionary): string {
  const words = t.charts.comparison;
  if (indicator.comparable === 'no') return words.apart;
  const drawn = bySize(rows.filter(({ undrawn }) => undrawn === null));
  const [low, high] = [drawn[0], drawn.at(-1)];
  if (low === undefined || high === undefined) return words.noneDrawn;
  return low === high ? words.captionOfOne(low.plan.planTitle, aimOf(low, t)) : words.caption(aimOf(low, t), aimOf(high, t));
}

/** The targets of one indicator in one sentence with their numbers, and how many of them are not drawn. Takes at least one target. */
export function formatComparisonSentence(indicator: Indicator, rows: Rows, t: Dictionary): string {
  const words = t.charts.comparison;
  const count = words.count(new Set(rows.map(({ plan }) => plan.id)).size, rows.length);
  const drawn = indicator.comparable === 'no' ? [] : rows.filter(({ undrawn }) => undrawn === null);
  const named = drawn.length === 0 ? rows : drawn;
  const ordered = bySize(named);
  const [low, high] = [ordered[0], ordered.at(-1)];
  const few = named.length <= fewTargets || low === undefined || high === undefined;
  const numbers = few ? words.all(named.map((row) => itemOf(row, t))) : words.ends(itemOf(low, t), itemOf(high, t));
  const undrawn = drawn.length === 0 ? 0 : rows.length - drawn.length;
  return `${count}${t.values.colon}${numbers}。${undrawn === 0 ? '' : t.charts.undrawnCount(undrawn)}`;
}
