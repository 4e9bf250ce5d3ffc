/**
 * The languages of the interface, one a line, under the code of `lang` and of addresses: the name that a language gives itself,
 * that name short enough for all to stand in a row on a phone, and its name in Chinese. The words stand in `src/words/<code>/`.
 */
export const languages = {
  'zh-Hans': { name: '简体中文', short: '简体', inChinese: '简体中文' },
  'zh-Hant': { name: '繁體中文', short: '繁體', inChinese: '繁体中文' },
  en: { name: 'English', short: 'English', inChinese: '英文' },
} as const;

export type Language = keyof typeof languages;

/** Whether the code is one of a language of the interface. */
export function isLanguage(code: string): code is Language {
  return Object.hasOwn(languages, code);
}

/** The codes of all languages of the interface, Simplified Chinese first. */
export const languageCodes: readonly Language[] = Object.keys(languages).filter(isLanguage);

/** A value for each language. */
export function inEachLanguage<Value>(valueOf: (language: Language) => Value): Readonly<Record<Language, Value>> {
  // Keys are all languages, which the type of entries cannot say.
  return Object.fromEntries(languageCodes.map((language) => [language, valueOf(language)])) as Record<Language, Value>;
}

/** What site.yaml and the registries of bodies, regions, indicators and observations are written in. */
export const registryText = { lang: 'zh-Hans' } as const;

/** Languages and scripts that plans are written in, as BCP 47. */
export const textLanguages = ['zh-Hans-CN', 'zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'] as const;
