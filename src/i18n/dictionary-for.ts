import type { Language } from '../model/languages.ts';
import type { Dictionary } from './dictionary.ts';
import { zhHans } from './zh-hans.ts';

const dictionaries: Readonly<Record<Language, Dictionary>> = { 'zh-Hans': zhHans };

/** The interface text in a language. */
export function dictionaryFor(language: Language): Dictionary {
  return dictionaries[language];
}
