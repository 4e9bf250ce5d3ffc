import type * as codes from '../../model/vocabularies.ts';

type Words<Codes> = Readonly<Record<keyof Codes, string>>;

/** Thresholds as a site sets them, in percent. */
type Thresholds = { readonly onTrack: string; readonly away: string; readonly tolerance: string };

/** The rules about one matter, under its name. */
export type RuleSection = { readonly title: string; readonly rules: readonly string[] };

/** Words of the section that explains how progress is judged: everything that the code does, and nothing else. */
export type MethodWords = {
  readonly title: string;
  readonly lead: string;
  readonly sections: (thresholds: Thresholds) => readonly RuleSection[];
  readonly states: string;
  readonly target: Words<typeof codes.targetVerdicts>;
  readonly milestones: string;
  readonly milestone: Words<typeof codes.milestoneVerdicts>;
  readonly tasks: string;
  readonly task: Words<typeof codes.taskVerdicts>;
  readonly examples: string;
  readonly examplesNote: string;
  readonly exampleNames: {
    readonly steady: string;
    readonly held: string;
    readonly toZero: string;
    readonly growth: string;
    readonly rates: string;
    readonly fall: string;
    readonly about: string;
    readonly multiple: string;
    readonly halving: string;
    readonly silent: string;
    readonly month: string;
    readonly quarter: string;
    readonly converted: string;
    readonly sum: string;
    readonly cap: string;
    readonly steps: string;
    readonly late: string;
  };
};
