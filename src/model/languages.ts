/** Languages of the interface: the code of `lang` and of addresses, and the name that the language gives itself. */
export const languages = { 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English' } as const;

export type Language = keyof typeof languages;

/** The names, short enough for all to stand in a row on a phone. */
export const shortLanguageNames: Readonly<Record<Language, string>> = { 'zh-Hans': '简体', 'zh-Hant': '繁體', en: 'English' };

/** Whether the code is one of a language of the interface. */
export function isLanguage(code: string): code is Language {
  return Object.hasOwn(languages, code);
}

/** What site.yaml and the registries of bodies, regions, indicators and observations are written in. */
export const registryText = { lang: 'zh-Hans' } as const;

/** Languages and scripts that plans are written in, as BCP 47. */
export const textLanguages = ['zh-Hans-CN', 'zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'] as const;
