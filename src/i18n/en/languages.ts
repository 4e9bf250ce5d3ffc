import type { LanguageWords } from '../dictionary/languages.ts';

/** Words about the languages of the site, in English. */
export const languages = {
  choose: 'Language of the interface',
  notFound: 'This page was not found. You can go on from the front page',
} satisfies LanguageWords;
