/** A chart as a page shows it: the rows of its table, the SVG of its drawings, its caption and sentence. */
export type ShownChart = {
  readonly lang: string;
  readonly where: string;
  readonly words: readonly string[];
  readonly drawings: readonly string[];
  readonly rows: readonly { readonly head: string; readonly value: string; readonly text: string }[];
};
