import type { Indicator } from '../../model/portal.ts';
import type { ComparedTarget } from '../../model/series/comparison.ts';
import { dueOf } from '../../model/time/due.ts';
import { compareDecimals } from '../../model/values/decimal.ts';
import { type Dictionary, markLanguage } from '../../words/dictionary.ts';
import { formatDue } from '../../words/format/dates.ts';
import { formatDeadline } from '../../words/format/records.ts';
import { formatTargetValue } from '../../words/format/targets.ts';
import { formatUndrawn } from '../history/history-sentence.ts';

type Rows = readonly ComparedTarget[];

/** Up to this many targets are all named in the sentence. */
const fewTargets = 4;

function bySize(rows: Rows): Rows {
  return rows.toSorted((a, b) => (a.low === null || b.low === null ? 0 : compareDecimals(a.low, b.low)));
}

function aimOf({ plan, target }: ComparedTarget, t: Dictionary): string {
  const due = dueOf(target);
  const when = due === null ? null : formatDue(due, t);
  return t.charts.comparison.aim(when, formatTargetValue(target, plan, t));
}

function titleOf({ plan }: ComparedTarget, t: Dictionary): string {
  return markLanguage(plan.planTitle, plan, t);
}

function itemOf(row: ComparedTarget, t: Dictionary): string {
  const { scope } = row.target;
  return t.charts.comparison.item(titleOf(row, t), scope === null ? null : markLanguage(scope, row.plan, t), aimOf(row, t));
}

/** The targets of one indicator in one line: the lowest and the highest, or why they are not drawn together. */
export function formatComparisonCaption(indicator: Indicator, rows: Rows, t: Dictionary): string {
  const words = t.charts.comparison;
  if (indicator.comparable === 'no') return words.apart;
  const drawn = bySize(rows.filter(({ undrawn }) => undrawn === null));
  const [low, high] = [drawn[0], drawn.at(-1)];
  if (low === undefined || high === undefined) return words.noneDrawn;
  if (rows.length === 1) return words.captionOfOne(titleOf(low, t), aimOf(low, t));
  if (low === high) return words.captionOfOneDrawn(titleOf(low, t), aimOf(low, t));
  const [least, most] = [low, high].map(({ plan, target }) =>
    words.end(formatTargetValue(target, plan, t), formatDeadline({ ...target, phase: null, duration: null }, plan, t)),
  );
  return words.caption(least ?? '', most ?? '');
}

/** The targets of one indicator in one sentence with their numbers, and how many of them are not drawn. What cannot be compared is not ranked. */
export function formatComparisonSentence(indicator: Indicator, rows: Rows, t: Dictionary): string {
  const words = t.charts.comparison;
  const count = words.count(new Set(rows.map(({ plan }) => plan.id)).size, rows.length);
  const drawn = indicator.comparable === 'no' ? [] : rows.filter(({ undrawn }) => undrawn === null);
  const named = drawn.length === 0 ? rows : drawn;
  if (named.length <= fewTargets)
    return (
      words.named(
        count,
        named.map((row) => itemOf(row, t)),
      ) + undrawnPart(rows, drawn, t)
    );
  const [low, high] = [bySize(drawn)[0], bySize(drawn).at(-1)];
  if (low === undefined || high === undefined) return words.seeTable(count);
  return words.ends(count, itemOf(low, t), itemOf(high, t)) + undrawnPart(rows, drawn, t);
}

function undrawnPart(rows: Rows, drawn: Rows, t: Dictionary): string {
  return drawn.length === 0 ? '' : formatUndrawn(rows, t);
}
