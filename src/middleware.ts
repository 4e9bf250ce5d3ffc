import type { APIContext, MiddlewareHandler, MiddlewareNext } from 'astro';
import { makeLocale } from './views/shell/locale.ts';
import { placeMarks, withoutMarks } from './words/dictionary.ts';
import { languageAt } from './views/shell/every-language.ts';
import { directoryOf } from './model/site/directory.ts';
import { pageError } from './views/shell/page-error.ts';
import { shellOf } from './views/shell/shell.ts';
import { loadPortal } from './views/shell/snapshot.ts';

/**
 * Gives every page, before it is made, what all pages need: language, portal with its lookups, what stands around it, and the licence of
 * its data; and marks in the page what is in another language.
 */
export const onRequest: MiddlewareHandler = async (context, next) => {
  try {
    return await answer(context, next);
  } catch (error) {
    throw pageError(error, context.url.pathname, import.meta.env.BASE_URL);
  }
};

async function answer({ params, locals }: APIContext, next: MiddlewareNext): Promise<Response> {
  const portal = loadPortal();
  const { languages, dataLicence } = portal.site;
  locals.locale = makeLocale(languageAt(params['language'], languages), { base: import.meta.env.BASE_URL, languages });
  locals.portal = portal;
  locals.directory = directoryOf(portal);
  locals.shell = shellOf(portal);
  locals.licence = dataLicence;
  const response = await next();
  const type = response.headers.get('Content-Type') ?? '';
  if (!/^text\/|json|xml/.test(type)) return response;
  // Data files begin with a byte order mark, which `text()` would take away.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  return new Response(type.startsWith('text/html') ? placeMarks(text) : withoutMarks(text), response);
}
