import type { Problem } from '../../model/problem.ts';
import { isAfter } from '../../model/values/partial-date.ts';
import { problem } from '../problems/catalogue.ts';
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
    if (start !== null && end !== null && isAfter(start, end)) problems.push(problem('period-order', locate([...path, 'end']), { start, end }));
  }
  return problems;
}

/** Dates stand in order and none lies after the day as of which the site speaks. */
export function checkDates({ plans, pages, observations, asOf }: Loaded): Problem[] {
  const future = asOf === null ? [] : plans.flatMap((plan) => inFuture(plan, asOf));
  const online = pages.flatMap(({ data, locate }) => {
    const date = data.portalPublished?.slice(0, 10);
    return asOf !== null && date !== undefined && isAfter(date, asOf)
      ? [problem('date-in-future', locate(['portalPublished']), { name: names.portalPublished, date, asOf })]
      : [];
  });
  const observed = observations.flatMap(({ value, locate }) => {
    const date = value.publishedDate;
    return asOf !== null && date !== null && isAfter(date, asOf) ? [problem('date-in-future', locate(['publishedDate']), { name: '发布日期', date, asOf })] : [];
  });
  return [...future, ...plans.flatMap(order), ...online, ...observed];
}
