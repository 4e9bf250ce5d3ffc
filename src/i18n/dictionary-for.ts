import type { Language } from '../model/languages.ts';
import type { Dictionary } from './dictionary.ts';
import { en } from './en.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

const marked = (words: Dictionary): Dictionary => ({ ...words, marksForeign: true });
const dictionaries: Readonly<Record<Language, Dictionary>> = { 'zh-Hans': marked(zhHans), 'zh-Hant': marked(zhHant), en: marked(en) };

/** The interface text in a language, for pages: what it formats carries marks of foreign words. */
export function dictionaryFor(language: Language): Dictionary {
  return dictionaries[language];
}
