import type * as codes from '../../model/vocabularies.ts';

type Words<Codes> = Readonly<Record<keyof Codes, string>>;

/** Thresholds as a site sets them, in percent. */
type Thresholds = { readonly onTrack: string; readonly away: string; readonly tolerance: string };

/** Words of the section that explains how progress is judged. */
export type MethodWords = {
  readonly title: string;
  readonly lead: string;
  readonly rules: (thresholds: Thresholds) => readonly string[];
  readonly states: string;
  readonly target: Words<typeof codes.targetVerdicts>;
  readonly milestones: string;
  readonly milestone: Words<typeof codes.milestoneVerdicts>;
  readonly examples: string;
  readonly examplesNote: string;
  readonly exampleNames: {
    readonly steady: string;
    readonly held: string;
    readonly toZero: string;
    readonly growth: string;
    readonly about: string;
    readonly multiple: string;
    readonly silent: string;
  };
};
