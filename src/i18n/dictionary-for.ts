import type { Dictionary } from './dictionary.ts';
import { zhHans } from './zh-hans.ts';

const dictionaries: Readonly<Record<string, Dictionary>> = { 'zh-Hans': zhHans };

/** Language of the interface where a page asks for none. */
export const defaultLanguage = 'zh-Hans';

/** The interface text in a language; a page gives `Astro.currentLocale`. */
export function dictionaryFor(language: string | undefined): Dictionary {
  return dictionaries[language ?? defaultLanguage] ?? zhHans;
}
