import type { APIRoute } from 'astro';
import { renderCalendar } from '../../exports/calendar.ts';

/** The calendar of all deadlines. */
export const GET: APIRoute = ({ site, locals: { portal } }) => {
  const place = { base: import.meta.env.BASE_URL, origin: site?.origin ?? null };
  return new Response(renderCalendar(portal, place), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
