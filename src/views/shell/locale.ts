import { pageWordsFor } from '../../words/dictionary-for.ts';
import { type Dictionary, markLanguage } from '../../words/dictionary.ts';
import { addressIn } from '../../model/addresses.ts';
import { type Language, registryText } from '../../model/languages.ts';

/** What a view must know of the reader it is made for: the language, its words, and where links lead in it. */
export type Locale = {
  readonly language: Language;
  /** Where the site stands: its base path, with a slash at the end. Files, and the pages of the first language, lie below it. */
  readonly root: string;
  readonly t: Dictionary;
  /** The link to an address of this site, under the base path the site is built for; by default to the page in the reader's language. */
  readonly href: (address: string, language?: Language) => string;
  /** The `lang` of words taken from a text; `undefined` where it is that of the interface. */
  readonly langOf: (text: { readonly lang: string }) => string | undefined;
  /** Words of a text, by default of the registries, to stand in a sentence of the interface or alone. */
  readonly say: (words: string, text?: { readonly lang: string }) => string;
};

type Site = { readonly base: string; readonly languages: readonly Language[] };

/** Makes the locale of a page in `language`. */
export function makeLocale(language: Language, { base, languages }: Site): Locale {
  const t = pageWordsFor(language);
  const root = base.replace(/\/?$/, '/');
  return {
    language,
    root,
    t,
    href: (address, other = language) => root + addressIn(other, address, { languages }).slice(1),
    langOf: ({ lang }) => (lang === language || lang.startsWith(`${language}-`) ? undefined : lang),
    say: (words, text = registryText) => markLanguage(words, text, t),
  };
}
