/** What a chart of verdicts is about. */
export type ChartSubject = {
  /** A plan, a body, the whole site; it may carry marks of its language. */
  readonly name: string;
  /** Where the counted items come from. */
  readonly sources: readonly string[];
  /** Address of the CSV file with them. */
  readonly data: string;
};

/** The same as of a day, `YYYY-MM-DD`. */
export type DatedSubject = ChartSubject & { readonly asOf: string };
