/** Languages of the interface: the code of `lang` and of addresses, and the name that the language gives itself. */
export const languages = { 'zh-Hans': '简体中文' } as const;

export type Language = keyof typeof languages;
