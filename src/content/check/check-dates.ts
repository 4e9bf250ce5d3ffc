import { periodStart } from '../../model/series/period.ts';
import { isAfter } from '../../model/values/partial-date.ts';
import { type Place, type Problem, problem } from '../problems/catalogue.ts';
import type { Loaded, LoadedPlan } from './loaded.ts';

const names = { documentDate: '落款日期', recordedDate: '成文日期', publishedDate: '发布日期', portalPublished: '本站发布时间' } as const;

function inFuture({ data, locate }: LoadedPlan, asOf: string): Problem[] {
  const own = (['documentDate', 'recordedDate', 'publishedDate', 'portalPublished'] as const).flatMap((key) => {
    const date = data[key]?.slice(0, 10);
    return date !== undefined && isAfter(date, asOf) ? [problem('date-in-future', locate([key]), { name: names[key], date, asOf })] : [];
  });
  const changes = data.changes.flatMap(({ date }, index) =>
    isAfter(date, asOf) ? [problem('date-in-future', locate(['changes', index, 'date']), { name: '更改日期', date, asOf })] : [],
  );
  return [...own, ...changes];
}

function order({ data, locate }: LoadedPlan): Problem[] {
  const problems: Problem[] = [];
  const { documentDate, recordedDate, publishedDate, period } = data;
  if (documentDate !== null && publishedDate !== null && isAfter(documentDate, publishedDate)) {
    problems.push(problem('date-order', locate(['publishedDate']), { document: documentDate, published: publishedDate }));
  }
  if (documentDate !== null && recordedDate !== null && Math.abs(Number(documentDate.slice(0, 4)) - Number(recordedDate.slice(0, 4))) > 1) {
    problems.push(problem('dates-disagree', locate(['recordedDate']), { document: documentDate, recorded: recordedDate }));
  }
  const spans = [{ span: period, path: ['period'] }, ...data.phases.map((phase, index) => ({ span: phase, path: ['phases', index] }))];
  for (const { span, path } of spans) {
    const [start, end] = [span?.start ?? null, span?.end ?? null];
    if (start !== null && end !== null && isAfter(start, end))
      problems.push(problem('period-order', locate([...path, 'end']), { start, end }));
  }
  return problems;
}

type Dated = { readonly date: string | null; readonly name: string; readonly place: () => Place };
type Timed = { readonly period: string | null; readonly reported: string | null; readonly place: () => Place };

function datesOf({ observations, reports, pages }: Loaded): Dated[] {
  return [
    ...pages.map(({ data, locate }) => ({
      date: data.portalPublished?.slice(0, 10) ?? null,
      name: names.portalPublished,
      place: () => locate(['portalPublished']),
    })),
    ...observations.map(({ value, locate }) => ({ date: value.publishedDate, name: '发布日期', place: () => locate(['publishedDate']) })),
    ...reports.map(({ value, locate }) => ({ date: value.date, name: '报告日期', place: () => locate(['date']) })),
  ];
}

function periodsOf({ observations, reports }: Loaded): Timed[] {
  return [
    ...observations.map(({ value, locate }) => ({ period: value.period, reported: value.publishedDate, place: () => locate(['period']) })),
    ...reports.map(({ value, locate }) => ({ period: value.period, reported: value.date, place: () => locate(['period']) })),
  ];
}

function checkPeriod({ period, reported, place }: Timed, asOf: string): Problem[] {
  if (period === null) return [];
  const days = [
    { day: reported, what: '公布日期' },
    { day: asOf, what: '数据截止日' },
  ];
  const early = days.find(({ day }) => day !== null && isAfter(periodStart(period), day));
  return early === undefined ? [] : [problem('period-in-future', place(), { period, day: early.day ?? '', what: early.what })];
}

/** Dates stand in order, none lies after the day as of which the site speaks, and no value is of a period that had not begun. */
export function checkDates(loaded: Loaded): Problem[] {
  const { plans, asOf } = loaded;
  if (asOf === null) return plans.flatMap(order);
  const late = datesOf(loaded).flatMap(({ date, name, place }) =>
    date !== null && isAfter(date, asOf) ? [problem('date-in-future', place(), { name, date, asOf })] : [],
  );
  const early = periodsOf(loaded).flatMap((timed) => checkPeriod(timed, asOf));
  return [...plans.flatMap((plan) => inFuture(plan, asOf)), ...plans.flatMap(order), ...late, ...early];
}
