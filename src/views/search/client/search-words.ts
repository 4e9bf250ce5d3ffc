import type { Dictionary } from '../../../words/dictionary.ts';
import { liveSearch } from '../../../words/zh-hans/search.ts';

/** Words that the script of the search page shows. */
export type LiveSearchWords = Dictionary['search']['live'];

const others = import.meta.glob<LiveSearchWords>(['../../../words/*/search.ts', '!../../../words/zh-hans/*'], { import: 'liveSearch' });

/** Loads the words of the search page's script in the language of the page. */
export async function loadSearchWords(language: string): Promise<LiveSearchWords> {
  return (await others[`../../../words/${language.toLowerCase()}/search.ts`]?.()) ?? liveSearch;
}
