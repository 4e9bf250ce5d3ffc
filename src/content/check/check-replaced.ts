import { replacementsOf } from '../../model/plan/standing.ts';
import { isAfter } from '../../model/values/partial-date.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import type { Loaded, LoadedPlan } from './loaded.ts';

const dateOf = ({ data: { documentDate, publishedDate, recordedDate } }: LoadedPlan) => documentDate ?? publishedDate ?? recordedDate;

function checkOrder(plan: LoadedPlan, byId: ReadonlyMap<string, LoadedPlan>): Problem[] {
  const date = dateOf(plan);
  return plan.data.relations.flatMap(({ type, plan: id }, index) => {
    const other = byId.get(id);
    const otherDate = other === undefined ? null : dateOf(other);
    if (type !== 'supersedes' || other === undefined || date === null || otherDate === null || !isAfter(otherDate, date)) return [];
    return [
      problem('relation-before-original', plan.locate(['relations', index, 'plan']), { date, other: other.data.planTitle, otherDate }),
    ];
  });
}

/** A plan that another has replaced is not marked as in force, and replaces none that came after it. */
export function checkReplaced({ plans }: Loaded): Problem[] {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const published = plans.filter(({ data }) => !data.draft).map(({ id, data }) => ({ ...data, id }));
  const replaced = plans.flatMap(({ id, data, locate }) => {
    const [first] = replacementsOf({ id }, published);
    return data.validity === '有效' && first !== undefined
      ? [problem('replaced-valid', locate(['validity']), { by: first.planTitle })]
      : [];
  });
  return [...replaced, ...plans.flatMap((plan) => checkOrder(plan, byId))];
}
