import { type Language, languageCodes } from '../model/languages.ts';
import type { Dictionary } from './dictionary.ts';

const fileOf = (language: Language) => `./${language.toLowerCase()}/words.ts`;

/** Loads the words of all languages where Node runs the sources as they are. */
async function loadWords(): Promise<Readonly<Record<string, Dictionary>>> {
  const load = async (file: string): Promise<[string, Dictionary]> => [file, (await import(/* @vite-ignore */ file)).words];
  return Object.fromEntries(await Promise.all(languageCodes.map(fileOf).map(load)));
}

// Only a bundle has `import.meta.env`; it holds the words already, because a bundle that waits for a part of itself may wait forever.
const words =
  import.meta.env === undefined ? await loadWords() : import.meta.glob<Dictionary>('./*/words.ts', { eager: true, import: 'words' });

/** The interface text in a language. */
export function dictionaryFor(language: Language): Dictionary {
  const dictionary = words[fileOf(language)];
  if (dictionary === undefined) throw new Error(`No words in ${language}`);
  return dictionary;
}

const marking = new Map<Language, Dictionary>();

/** The interface text in a language, for pages only: what it formats carries marks of words in other languages. */
export function pageWordsFor(language: Language): Dictionary {
  const dictionary = marking.get(language) ?? { ...dictionaryFor(language), marksLanguages: true };
  marking.set(language, dictionary);
  return dictionary;
}
