import type { LanguageWords } from '../dictionary/languages.ts';

/** Words about the languages of the site, in Traditional Chinese. */
export const languages = {
  choose: '介面語言',
  notFound: '沒有找到這個頁面。可以從首頁繼續',
} satisfies LanguageWords;
