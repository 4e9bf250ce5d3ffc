import { endOfFiveYears } from './read-due.ts';
import type { Context } from './reading.ts';

const head = 600;
const longest = 200_000;

/** The most frequent year of those that a text names as the time of something: 到2025年, 2020年底前. */
function commonest(text: string): number | null {
  const counts = new Map<number, number>();
  for (const { groups } of text.slice(0, longest).matchAll(/(?<!\d)(?<year>20\d\d)年(?=底|末|[,，]|全|内|,)|(?<=到)(?<until>20\d\d)年/g)) {
    const year = Number(groups?.['year'] ?? groups?.['until']);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

/** The years that a plan's folded text is for, by its title and its own words; `null` where it names none. */
export function guessPeriod(text: string): Context['period'] {
  const top = text.slice(0, head);
  const report =
    /(?<!\d)(20\d\d)年[^\n。]{0,24}(?:政府工作报告|工作计划|工作要点|重点工作|工作安排|工作的总体要求)/.exec(top)?.[1] ??
    (/政府工作报告/.test(top) ? /(?<!\d)(20\d\d)年\d{1,2}月\d{1,2}日/.exec(top)?.[1] : undefined);
  if (report !== undefined) return { start: Number(report), end: Number(report) };
  const years = /(?:规划期(?:限)?(?:为)?[:：]?|\()(20\d\d)年? ?(?:—|-|~|至){1,2} ?(20\d\d)年?/.exec(text.slice(0, longest));
  if (years !== null && Number(years[2]) >= Number(years[1])) return { start: Number(years[1]), end: Number(years[2]) };
  const title = /“?十([一二三四五六七八九])五”?[^\n。]{0,24}(?:规划|计划|纲要)/.exec(top)?.[1];
  if (title !== undefined) return { start: endOfFiveYears(title) - 4, end: endOfFiveYears(title) };
  const year = commonest(text);
  if (year === null) return null;
  return /到(?:20\d\d)年/.test(text.slice(0, longest)) && year % 5 === 0 && text.includes('五') && /十[一二三四五六]五/.test(text)
    ? { start: year - 4, end: year }
    : { start: year, end: year };
}
