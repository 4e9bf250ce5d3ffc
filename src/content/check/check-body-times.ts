import { bodiesNamed } from '../../model/plan/roles.ts';
import { firstDay, lastDay } from '../../model/time/days.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import type { Loaded, LoadedPlan } from './loaded.ts';

type Ended = ReadonlyMap<string, { readonly name: string; readonly end: string; readonly successor: readonly string[] }>;

/** Bodies that a plan gives something to do although they ended before the plan was made. */
function checkPlan({ data, locate }: LoadedPlan, ended: Ended): Problem[] {
  const made = data.documentDate ?? data.recordedDate ?? data.publishedDate;
  if (made === null) return [];
  return (['targets', 'milestones', 'tasks'] as const).flatMap((list) =>
    data[list].flatMap((item, index) =>
      bodiesNamed(item).flatMap((id) => {
        const body = ended.get(id);
        if (body === undefined || lastDay(body.end) >= firstDay(made)) return [];
        const details = { body: body.name, end: body.end, made, successors: body.successor.join('、') };
        return [problem('body-ended', locate([list, index]), details)];
      }),
    ),
  );
}

/** Bodies end after they begin, name who follows them only where they end, and have nothing to do in plans that are younger. */
export function checkBodyTimes({ bodies, plans }: Loaded): Problem[] {
  const ended: Ended = new Map(
    bodies.flatMap(({ value: { id, name, end, successor } }) => (end === null ? [] : [[id, { name, end, successor }]])),
  );
  const own = bodies.flatMap(({ value: { start, end, successor }, locate }) => {
    const isBackward = start !== null && end !== null && lastDay(end) < firstDay(start);
    return [
      ...(isBackward ? [problem('body-ends-before-it-begins', locate(['end']), { start, end })] : []),
      ...(end === null && successor.length > 0
        ? [problem('successor-without-end', locate(['successor']), { successor: successor.join('、') })]
        : []),
    ];
  });
  return [...own, ...plans.flatMap((plan) => checkPlan(plan, ended))];
}
