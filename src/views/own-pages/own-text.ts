import type { MDXInstance } from 'astro';
import type { Language } from '../../model/languages.ts';

/** The text of a page that the generator itself brings, in one language. */
export type OwnText = MDXInstance<Record<string, unknown>>;

/** Chooses the text in a language among those of all folders of words; throws where that folder has none. */
export function ownText(texts: Readonly<Record<string, OwnText>>, language: Language): OwnText {
  const found = Object.entries(texts).find(([path]) => path.includes(`/words/${language.toLowerCase()}/`));
  if (found === undefined) throw new Error(`No text in ${language} beside ${Object.keys(texts).join(', ')}`);
  return found[1];
}
