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

const marking = new Map<Language, Dictionary>();

/** The interface text in a language, for pages only: what it formats carries marks of foreign words. */
export function pageWordsFor(language: Language): Dictionary {
  const words = marking.get(language) ?? { ...dictionaryFor(language), marksForeign: true };
  marking.set(language, words);
  return words;
}
