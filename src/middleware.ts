import type { MiddlewareHandler } from 'astro';
import { makeReader } from './components/reader.ts';
import { languageAt } from './site/every-language.ts';
import { loadPortal } from './site/snapshot.ts';

/** Tells every page, before it is made, in which language, and the licence of the data in its tables. */
export const onRequest: MiddlewareHandler = ({ params, locals }, next) => {
  const { languages, dataLicence } = loadPortal().site;
  locals.reader = makeReader(languageAt(params['language'], languages), { base: import.meta.env.BASE_URL, languages });
  locals.licence = dataLicence;
  return next();
};
