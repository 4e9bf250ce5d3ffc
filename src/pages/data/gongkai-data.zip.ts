import type { APIRoute } from 'astro';
import { renderArchive } from '../../exports/archive.ts';
import { loadPortal } from '../../site/snapshot.ts';

/** All data files in one archive. */
export const GET: APIRoute = () =>
  new Response(new Uint8Array(renderArchive(loadPortal(), import.meta.env.BASE_URL)), { headers: { 'Content-Type': 'application/zip' } });
