import type { Language } from '../model/languages.ts';
import type { Dictionary } from './dictionary.ts';
import { en } from './en.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

const dictionaries: Readonly<Record<Language, Dictionary>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** The interface text in a language. */
export function dictionaryFor(language: Language): Dictionary {
  return dictionaries[language];
}
