type Items = 'target' | 'milestone' | 'task';

/** Words of charts about what became of promises: shares, timelines, deadlines, progress. */
export type VerdictChartWords = {
  /** What is counted. */
  readonly items: Readonly<Record<Items, string>>;
  readonly countUnit: string;
  /** A state, or any other word, with its count. */
  readonly counted: (word: string, count: number) => string;
  readonly caption: (whole: { readonly name: string; readonly items: string; readonly total: number }, parts: readonly string[]) => string;
  readonly sentence: (items: string, total: number, parts: readonly string[]) => string;
  readonly none: (name: string, items: string) => string;
  readonly noneSentence: (items: string) => string;
  readonly asOf: (day: string) => string;
  readonly verdict: string;
  readonly count: string;
  readonly timeline: { readonly undated: string; readonly unit: string; readonly milestone: string; readonly year: string };
  readonly deadlines: {
    readonly caption: (name: string, year: string, count: number) => string;
    readonly noneCaption: (name: string) => string;
    readonly sentence: (targets: number, milestones: number) => string;
    readonly before: (day: string, count: number) => string;
    readonly undated: (count: number) => string;
    readonly tooEarly: (first: string) => string;
    readonly total: string;
  };
  readonly progress: {
    readonly caption: (name: string, verdict: string) => string;
    readonly mark: (when: string | null, value: string) => string;
    readonly base: (when: string | null, value: string) => string;
    readonly noBase: string;
    readonly latest: (when: string, value: string) => string;
    readonly noLatest: string;
    readonly required: (value: string) => string;
    readonly growth: (value: string) => string;
    readonly target: (when: string | null, aim: string) => string;
    readonly requiredMark: (value: string) => string;
    readonly requiredNote: string;
    readonly value: string;
    readonly when: string;
    readonly meaning: string;
  };
};
