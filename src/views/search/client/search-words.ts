import type { LiveSearchWords } from '../../../i18n/dictionary/search.ts';
import { liveSearch } from '../../../i18n/zh-hans/search.ts';

/** Loads the words of the search page's script in the language of the page. */
export async function loadSearchWords(language: string): Promise<LiveSearchWords> {
  if (language === 'en') return (await import('../../../i18n/en/search.ts')).liveSearch;
  if (language === 'zh-Hant') return (await import('../../../i18n/zh-hant/search.ts')).liveSearch;
  return liveSearch;
}
