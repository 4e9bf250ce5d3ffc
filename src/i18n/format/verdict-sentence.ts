import { registryText } from '../../model/languages.ts';
import type { Target } from '../../model/plan/target.ts';
import type { MilestoneVerdict, TargetVerdict, TaskVerdict, VerdictInputs } from '../../model/verdict/verdict.ts';
import { decimal } from '../../model/values/decimal.ts';
import { exact, formatExact } from '../../model/values/exact.ts';
import type { Dictionary } from '../dictionary.ts';
import { formatAmount } from './amount.ts';
import { formatPartialDate } from './partial-date.ts';
import { formatObservationPeriod } from './period.ts';
import { formatAim } from './target-value.ts';

/** A target and the plan that sets it. */
type Judged = { readonly plan: { readonly lang: string }; readonly target: Target };

const percent = (share: string) => `${formatExact(exact(decimal.parse(share)).mul(100), 2)}%`;

/** The unit of values on the way: that of what was reported; a growth a year has another unit than what grows. */
function unitOf({ kind, unit }: Target, { latest }: VerdictInputs): string | null {
  return kind === 'growth' ? (latest?.unit ?? null) : unit;
}

function baseWords({ plan: { lang }, target }: Judged, inputs: VerdictInputs, t: Dictionary): string | null {
  if (inputs.base === null) return null;
  const { year, value, source } = inputs.base;
  const words = t.verdicts;
  const amount = formatAmount({ value, unit: unitOf(target, inputs), lang }, t);
  if (year === null) return words.base(amount, words.baseSource[source]);
  return words.baseOf({ year: formatObservationPeriod(year, t), amount, source: words.baseSource[source] });
}

function pathWords({ plan: { lang }, target }: Judged, inputs: VerdictInputs, t: Dictionary): (string | null)[] {
  const { latest, required, progress, annualGrowth, onTrack } = inputs;
  if (latest === null) return [t.verdicts.nothing];
  const period = formatObservationPeriod(latest.period, t);
  return [
    t.verdicts.latest(period, formatAmount({ ...latest, ...registryText }, t)),
    annualGrowth === null ? null : t.verdicts.growth(period, `${annualGrowth}%`),
    required === null ? null : t.verdicts.required(period, formatAmount({ value: required, unit: unitOf(target, inputs), lang }, t)),
    progress === null ? null : t.verdicts.progress(percent(progress), percent(onTrack)),
  ];
}

function sentence(asOf: string, parts: readonly (string | null)[], t: Dictionary): string {
  return t.verdicts.sentence(formatPartialDate(asOf, t), parts.filter((part) => part !== null).join(t.verdicts.separator));
}

/** Why a target has its verdict, with everything it was computed from, in one sentence. */
export function formatTargetVerdict(judged: Judged, { state, reason, inputs }: TargetVerdict, t: Dictionary): string {
  const words = t.verdicts;
  const aim = formatAim(judged.target, judged.plan, t);
  const promised = inputs.targetYear === null ? words.aim(aim) : words.aimBy(formatPartialDate(inputs.targetYear, t), aim);
  const parts = [
    promised,
    baseWords(judged, inputs, t),
    ...pathWords(judged, inputs, t),
    words.conclusion(words.target[state], words.reason[reason]),
  ];
  return sentence(inputs.asOf, parts, t);
}

function reportWords({ report }: MilestoneVerdict | TaskVerdict, t: Dictionary): string {
  return report?.state ? t.verdicts.reported(formatPartialDate(report.date, t), t.verdicts.report[report.state]) : t.verdicts.nothing;
}

/** Why a milestone has its verdict, as of a day. */
export function formatMilestoneVerdict(verdict: MilestoneVerdict, asOf: string, t: Dictionary): string {
  const words = t.verdicts;
  const due = verdict.targetYear === null ? words.undated : words.due(formatPartialDate(verdict.targetYear, t));
  return sentence(asOf, [due, reportWords(verdict, t), words.conclusion(words.milestone[verdict.state], words.reason[verdict.reason])], t);
}

/** Why a task has its verdict, as of a day. */
export function formatTaskVerdict(verdict: TaskVerdict, asOf: string, t: Dictionary): string {
  const words = t.verdicts;
  return sentence(asOf, [reportWords(verdict, t), words.conclusion(words.task[verdict.state], words.reason[verdict.reason])], t);
}
