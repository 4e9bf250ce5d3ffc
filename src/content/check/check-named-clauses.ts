import { isTextAnchor } from '../../model/anchors.ts';
import { recordAnchors } from '../../model/site/page-anchors.ts';
import { type Place, type Problem, problem } from '../problems/catalogue.ts';
import { suggest } from '../suggest.ts';
import { type Loaded, type LoadedPlan, mayLackItems } from './loaded.ts';

type Named = { readonly anchor: string; readonly url: string; readonly place: () => Place };

function checkAnchor(plan: LoadedPlan, { anchor, url, place }: Named): Problem[] {
  const { text, data, id } = plan;
  if (text === null || (mayLackItems(plan) && !isTextAnchor(anchor))) return [];
  const anchors = [...text.anchors, ...recordAnchors({ ...data, id, files: [] })];
  return anchors.includes(anchor) ? [] : [problem('broken-anchor', place(), { url, suggestion: suggest(anchor, anchors) })];
}

/** Clauses that data name exist: those that observations were read from, and those that state what a plan rests on. */
export function checkNamedClauses({ plans, observations }: Loaded): Problem[] {
  const known = new Map(plans.map((plan) => [plan.id, plan]));
  const inData = observations.flatMap(({ value: { clause }, locate }): Problem[] => {
    if (clause === null) return [];
    const [id = '', anchor = ''] = clause.split('#');
    const plan = known.get(id);
    const place = () => locate(['clause']);
    if (plan === undefined) return [problem('unknown-plan', place(), { id, suggestion: suggest(id, [...known.keys()]) })];
    return checkAnchor(plan, { anchor, url: clause, place });
  });
  const inBasis = plans.flatMap((plan) =>
    plan.data.basis.flatMap(({ clause }, index) =>
      clause === null ? [] : checkAnchor(plan, { anchor: clause, url: `#${clause}`, place: () => plan.locate(['basis', index, 'clause']) }),
    ),
  );
  return [...inData, ...inBasis];
}
