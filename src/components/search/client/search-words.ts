import type { LiveSearchWords } from '../../../i18n/dictionary/search.ts';
import { liveSearch } from '../../../i18n/zh-hans/search.ts';

const words: Readonly<Record<string, LiveSearchWords>> = { 'zh-Hans': liveSearch };

/** The words of the search page's script in the language of the page. */
export function searchWordsFor(language: string): LiveSearchWords {
  return words[language] ?? liveSearch;
}
