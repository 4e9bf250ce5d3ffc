import type { APIRoute, GetStaticPaths } from 'astro';
import { openPlans } from '../../../exports/tables/plan-item-row.ts';
import { renderPlanCsv } from '../../../exports/tables/plan-file.ts';
import type { Plan } from '../../../model/portal.ts';
import { loadPortal } from '../../../views/shell/snapshot.ts';

export const getStaticPaths = (() =>
  openPlans(loadPortal()).map((plan) => ({ params: { id: plan.id }, props: { plan } }))) satisfies GetStaticPaths;

/** The targets, milestones and tasks of one plan. */
export const GET: APIRoute<{ plan: Plan }> = ({ props: { plan }, locals: { portal } }) =>
  new Response(renderPlanCsv(plan, portal, import.meta.env.BASE_URL), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
