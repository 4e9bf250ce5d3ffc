/** Words about the languages of the site. */
export type LanguageWords = {
  /** Name of the switch. */
  readonly choose: string;
  /** Said on the page for missing addresses, to readers of this language on a page in another. */
  readonly notFound: string;
};
