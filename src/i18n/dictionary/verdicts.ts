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
  /** What a verdict rests on. */
  readonly ground: Words<typeof codes.verdictGrounds>;
  /** Why a value does not decide. */
  readonly unusedReason: Words<typeof codes.unusedReasons>;
  readonly baseSource: Words<typeof codes.pathBaseSources>;
  /** Between the parts of a sentence. */
  readonly separator: string;
  /** The parts of a sentence, said as of a day; `null` where the parts name it. */
  readonly sentence: (day: string | null, parts: string) => string;
  readonly aim: Text;
  readonly aimBy: (year: string, aim: string) => string;
  readonly base: (amount: string, source: string) => string;
  readonly baseOf: (base: { year: string; amount: string; source: string }) => string;
  /** The first year of a sum that begins at zero. */
  readonly sumFrom: (year: string) => string;
  readonly latest: (period: string, amount: string) => string;
  /** The sum of values of single years. */
  readonly sum: (parts: readonly string[], sum: string) => string;
  /** One of the values that are added. */
  readonly sumPart: (period: string, amount: string) => string;
  readonly later: (period: string, amount: string) => string;
  readonly unused: (period: string, amount: string, why: string) => string;
  /** Absence is bounded: nothing was found made public by a day. */
  readonly nothing: (day: string) => string;
  readonly noneOfDue: (day: string, due: string) => string;
  readonly required: (period: string, amount: string) => string;
  readonly progress: (share: string, threshold: string) => string;
  readonly growth: (period: string, rate: string) => string;
  readonly due: Text;
  readonly undated: string;
  readonly reported: (day: string, state: string) => string;
  readonly reachedOn: (day: string, state: string, reached: string) => string;
  readonly tolerance: (share: string) => string;
  readonly asAtLeast: string;
  readonly asAtMost: string;
  readonly cumulative: (percent: string) => string;
  readonly conclusion: (state: string, reason: string, ground: string | null) => string;
};
