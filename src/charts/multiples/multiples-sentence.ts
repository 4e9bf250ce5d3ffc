import type { HistoryValue } from '../../model/series/history.ts';
import { compareDecimals, type Decimal } from '../../model/values/decimal.ts';
import type { Dictionary } from '../../words/dictionary.ts';
import { joinFigure } from '../../model/values/joined.ts';
import { formatHistoryCaption, formatHistoryPeriod, formatHistoryValue } from '../history/history-sentence.ts';

/** One of several histories, with its name. */
export type NamedHistory = { readonly name: string; readonly values: readonly HistoryValue[] };

/** Up to this many histories are all told in the sentence. */
const fewHistories = 4;

type Latest = { readonly name: string; readonly low: Decimal; readonly value: HistoryValue };

function latestOf({ name, values }: NamedHistory): Latest[] {
  const last = values.findLast(({ role, undrawn }) => role === 'measured' && undrawn === null);
  return last?.low === undefined || last.low === null ? [] : [{ name, low: last.low, value: last }];
}

/** Several histories of one unit in one line: where the latest value is the lowest and where it is the highest. */
export function formatSharedCaption(name: string, histories: readonly NamedHistory[], t: Dictionary): string {
  const latest = histories.flatMap(latestOf).toSorted((a, b) => compareDecimals(a.low, b.low));
  const [low, high] = [latest[0], latest.at(-1)];
  if (low === undefined || high === undefined || low === high) return t.charts.multiples.own(name, histories.length);
  const say = ({ name: place, value }: Latest) =>
    joinFigure(place, t.charts.history.at(formatHistoryPeriod(value, t) ?? '', formatHistoryValue(value, t)));
  return t.charts.multiples.shared({ name, count: histories.length }, say(low), say(high));
}

/** Several histories in one sentence: each with its latest value and its targets, or how many they are where they are many. */
export function formatMultiplesSentence(histories: readonly NamedHistory[], t: Dictionary): string {
  const { all, seeTable } = t.charts.multiples;
  if (histories.length > fewHistories) return seeTable(histories.length);
  return all(histories.map(({ name, values }) => formatHistoryCaption(name, values, t)));
}
