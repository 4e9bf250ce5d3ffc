import type { APIRoute, GetStaticPaths } from 'astro';
import { renderIndicatorCsv } from '../../../exports/tables/indicator-file.ts';
import { loadPortal } from '../../../views/shell/snapshot.ts';

export const getStaticPaths = (() => loadPortal().indicators.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** The numbers of one indicator, promised and measured. */
export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params: { id }, locals: { portal } }) =>
  new Response(renderIndicatorCsv(portal, id, import.meta.env.BASE_URL), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
