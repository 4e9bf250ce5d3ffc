/** A cell of a chart's table. */
export type ChartCell = {
  readonly text: string;
  /** Language of the words, as BCP 47. */
  readonly lang?: string;
  /** Address on this site that the words lead to. */
  readonly address?: string;
  /** What further lines under the words say. */
  readonly remarks?: readonly string[];
  /** Sort of value, shown in the colour of its mark. */
  readonly role?: 'measured' | 'target';
};

/** A row of a chart's table: its head and the cells after it. */
export type ChartRow = { readonly head: ChartCell; readonly cells: readonly ChartCell[] };

/** The same drawing for narrow and for wide columns, as SVG. */
export type Drawing = { readonly narrow: string; readonly wide: string };

/** A chart with everything that stands around it; drawing, sentence and table come from the same rows. */
export type Chart = {
  /** What the chart shows, in one line. */
  readonly caption: string;
  /** The same with the numbers, in a sentence. */
  readonly sentence: string;
  /** How to read it, and what is left out. */
  readonly notes: readonly string[];
  /** `null` where nothing can be drawn. */
  readonly drawing: Drawing | null;
  /** Heads of the table's columns. */
  readonly columns: readonly string[];
  readonly rows: readonly ChartRow[];
  readonly sources: readonly string[];
  /** Address of the CSV file with the numbers. */
  readonly data: string;
};

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
