import type { Target } from '../../../src/model/plan/target.ts';
import { dayBefore, spanOf, wholeYear, yearOf, type Span } from './spans.ts';

const two = (text: string) => text.padStart(2, '0');

/** The times that the printed words name, in the year that they or the target year name. */
function timesIn(words: string, targetYear: string | null): Span[] {
  const found: Span[] = [];
  let year = targetYear;
  const pattern = /(\d{4})年|上半年|下半年|第?([一二三四])季度|(\d{1,2})月(\d{1,2})日(前)?|(\d{1,2})月(上旬|中旬|底前|底|前)?/gu;
  for (const match of words.matchAll(pattern)) {
    const [all, ownYear, quarter, monthOfDay, day, before, month, rest] = match;
    if (ownYear !== undefined) year = ownYear;
    else if (year === null) continue;
    else if (all === '上半年' || all === '下半年') found.push(spanOf(`${year}-H${all === '上半年' ? 1 : 2}`));
    else if (quarter !== undefined) found.push(spanOf(`${year}-Q${'一二三四'.indexOf(quarter) + 1}`));
    else if (monthOfDay !== undefined && day !== undefined) found.push(beforeOrOn(`${year}-${two(monthOfDay)}-${two(day)}`, before));
    else if (month !== undefined) found.push(monthOrPart(`${year}-${two(month)}`, rest));
  }
  return found;
}

const beforeOrOn = (day: string, before: string | undefined): Span => spanOf(before === undefined ? day : dayBefore(day));

function monthOrPart(month: string, rest: string | undefined): Span {
  if (rest === '上旬') return spanOf(`${month}-10`);
  if (rest === '中旬') return spanOf(`${month}-20`);
  return spanOf(rest === '前' ? dayBefore(`${month}-01`).slice(0, 7) : month);
}

/** When a target falls due; `null` where neither the words nor the year say it. */
export function fallsDue({ due, deadline, targetYear }: Target): Span | null {
  if (due !== null) return spanOf(due);
  const times = timesIn(deadline ?? '', targetYear);
  const [time] = times;
  if (time !== undefined && times.every(({ last }) => last === time.last)) return time;
  return targetYear === null ? null : spanOf(targetYear);
}

/** The period whose value decides: what falls due at the end of December is decided by the year. */
export function decidingSpan(due: Span): Span {
  const endOfDecember = due.last.endsWith('-12-31') && (due.kind === 'month' || due.kind === 'day');
  return endOfDecember ? wholeYear(yearOf(due)) : due;
}
