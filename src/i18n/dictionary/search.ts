/** Words of the search page. */
export type SearchWords = {
  readonly title: string;
  readonly description: string;
  readonly results: string;
  readonly state: string;
  readonly lists: string;
};
