type Count = (count: number) => string;
type Text = (text: string) => string;

/** Words about what became of promises: counts, deadlines, reports and news. */
export type ProgressWords = {
  readonly title: string;
  readonly note: Text;
  readonly methodLink: string;
  readonly parts: Count;
  readonly restated: Count;
  /** Steps of single years, and those of them that were not reached. */
  readonly steps: (count: number, missed: number) => string;
  readonly dueThisYear: Count;
  readonly verdict: string;
  readonly promise: string;
  readonly kinds: { readonly target: string; readonly milestone: string; readonly task: string };
  readonly promisesCaption: Count;
  readonly tasksCaption: Count;
  readonly role: string;
  readonly leads: string;
  readonly answers: string;
  readonly reports: string;
  readonly reported: (day: string, state: string | null, value: string | null) => string;
  readonly reporter: Text;
  readonly evidence: string;
  readonly deadlines: {
    readonly title: string;
    readonly description: string;
    readonly inYear: Text;
    readonly undated: string;
    readonly caption: string;
    readonly year: string;
    readonly nothing: string;
    readonly calendar: string;
    readonly calendarName: Text;
    readonly event: Text;
    readonly startEvent: Text;
  };
  readonly news: {
    readonly title: string;
    readonly published: string;
    readonly changed: string;
    readonly reported: Count;
    readonly observed: Count;
  };
};
