import type * as codes from '../../model/vocabularies.ts';

type Words<Codes> = Readonly<Record<keyof Codes, string>>;
type Text = (text: string) => string;

/** Words of verdicts and of the sentences that explain them. */
export type VerdictWords = {
  readonly target: Words<typeof codes.targetVerdicts>;
  readonly milestone: Words<typeof codes.milestoneVerdicts>;
  readonly task: Words<typeof codes.taskVerdicts>;
  readonly reason: Words<typeof codes.verdictReasons>;
  readonly report: Words<typeof codes.reportStates>;
  readonly baseSource: Words<typeof codes.pathBaseSources>;
  /** Between the parts of a sentence. */
  readonly separator: string;
  /** The parts of a sentence, said as of a day. */
  readonly sentence: (day: string, parts: string) => string;
  readonly aim: Text;
  readonly aimBy: (year: string, aim: string) => string;
  readonly base: (amount: string, source: string) => string;
  readonly baseOf: (base: { year: string; amount: string; source: string }) => string;
  readonly latest: (period: string, amount: string) => string;
  readonly nothing: string;
  readonly required: (period: string, amount: string) => string;
  readonly progress: (share: string, threshold: string) => string;
  readonly growth: (period: string, rate: string) => string;
  readonly due: Text;
  readonly undated: string;
  readonly reported: (day: string, state: string) => string;
  readonly conclusion: (state: string, reason: string) => string;
};
