import { registryText } from '../../../model/languages.ts';

/** The `lang` of found words, of the registries where none is given; `null` where it is that of the page. */
export function langOf(lang: string | null): string | null {
  const page = document.documentElement.lang;
  const words = lang ?? registryText.lang;
  return words === page || words.startsWith(`${page}-`) ? null : words;
}
