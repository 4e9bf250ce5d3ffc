import { generationDate } from '../model/plan/generation-date.ts';
import type { Plan } from '../model/portal.ts';

/** The catalogue with the newest 生成日期 first, undated plans last; equal dates by id. */
export function newestFirst(plans: readonly Plan[]): readonly Plan[] {
  const dated = plans.map((plan) => ({ plan, date: generationDate(plan)?.date ?? '' }));
  return dated.toSorted((a, b) => compareText(b.date, a.date) || compareText(a.plan.id, b.plan.id)).map(({ plan }) => plan);
}

/** Orders texts by code unit, the same under every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
