import type { APIRoute, GetStaticPaths } from 'astro';
import { type DataFile, dataFiles } from '../../exports/tables/data-files.ts';

export const getStaticPaths = (() => dataFiles.map((file) => ({ params: { file: file.name }, props: { file } }))) satisfies GetStaticPaths;

/** A data file of the portal. */
export const GET: APIRoute<{ file: DataFile }> = ({ props: { file }, locals: { portal } }) =>
  new Response(file.render(portal, import.meta.env.BASE_URL), { headers: { 'Content-Type': file.mediaType } });
