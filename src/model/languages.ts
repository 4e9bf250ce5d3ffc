/** Languages of the interface: the code of `lang` and of addresses, and the name that the language gives itself. */
export const languages = { 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English' } as const;

export type Language = keyof typeof languages;

/** What site.yaml and the registries of bodies, regions, indicators and observations are written in. */
export const registryText = { lang: 'zh-Hans' } as const;
