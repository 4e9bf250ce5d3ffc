import type { MiddlewareHandler } from 'astro';
import { makeReader } from './components/reader.ts';
import { placeMarks } from './i18n/foreign.ts';
import { languageAt } from './site/every-language.ts';
import { loadPortal } from './site/snapshot.ts';

/** Tells every page, before it is made, in which language; and marks in the page what is in another one. */
export const onRequest: MiddlewareHandler = async ({ params, locals }, next) => {
  const { languages } = loadPortal().site;
  locals.reader = makeReader(languageAt(params['language'], languages), { base: import.meta.env.BASE_URL, languages });
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  return isPage ? new Response(placeMarks(await response.text()), response) : response;
};
