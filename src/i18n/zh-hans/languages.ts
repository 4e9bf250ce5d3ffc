import type { LanguageWords } from '../dictionary/languages.ts';

/** Words about the languages of the site, in Simplified Chinese. */
export const languages = {
  choose: '界面语言',
  notFound: '没有找到这个页面。可以从首页继续',
} satisfies LanguageWords;
