import type { APIRoute } from 'astro';
import { renderCalendar } from '../../exports/calendar.ts';
import { loadPortal } from '../../site/snapshot.ts';

/** The calendar of all deadlines. */
export const GET: APIRoute = ({ site }) => {
  const place = { base: import.meta.env.BASE_URL, origin: site?.origin ?? null };
  return new Response(renderCalendar(loadPortal(), place), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
