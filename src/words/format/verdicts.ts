import { targetInForce } from '../../model/plan/adjustments.ts';
import { registryText } from '../../model/languages.ts';
import type { FiledReport, Target } from '../../model/portal.ts';
import { decimal, exact, formatExact } from '../../model/values/decimal.ts';
import type {
  MilestoneVerdict,
  ReportedValue,
  TargetState,
  TargetVerdict,
  TaskVerdict,
  VerdictInputs,
} from '../../model/verdict/verdict.ts';
import type { Dictionary } from '../dictionary.ts';
import { formatAmount } from './amounts.ts';
import { formatDue, formatObservationPeriod, formatPartialDate } from './dates.ts';
import { formatAim } from './targets.ts';

/** A target and the plan that sets it. */
type Judged = { readonly plan: { readonly lang: string }; readonly target: Target };

const percent = (share: string) => `${formatExact(exact(decimal.parse(share)).mul(100), 2)}%`;

function baseWords({ plan }: Judged, { base }: VerdictInputs, t: Dictionary): string | null {
  if (base === null) return null;
  const { year, value, unit, source } = base;
  const words = t.verdicts;
  if (source === 'from-zero' && year !== null) return words.sumFrom(String(Number(year) + 1));
  const { lang } = source === 'observed' ? registryText : plan;
  const amount = formatAmount({ value, unit, lang }, t);
  if (year === null) return words.base(amount, words.baseSource[source]);
  return words.baseOf({ year: formatObservationPeriod(year, t), amount, source: words.baseSource[source] });
}

const amountOf = (value: ReportedValue, t: Dictionary) => formatAmount({ ...value, ...registryText }, t);

function latestWords({ latest, summed }: VerdictInputs, t: Dictionary): string | null {
  if (latest === null) return null;
  const words = t.verdicts;
  if (summed.length === 0) return words.latest(formatObservationPeriod(latest.period, t), amountOf(latest, t));
  const parts = summed.map((part) => words.sumPart(formatObservationPeriod(part.period, t), amountOf(part, t)));
  return words.sum(parts, amountOf(latest, t));
}

/** What the way asks for by then: an amount, or where yearly rates are multiplied the growth in all that they make. */
function requiredWords({ plan: { lang }, target }: Judged, inputs: VerdictInputs, t: Dictionary): string | null {
  const { latest, required, requiredUnit, base } = inputs;
  if (latest === null || required === null) return null;
  const isMultiplied = target.kind === 'growth' && base === null;
  const amount = isMultiplied
    ? t.verdicts.cumulative(`${formatExact(exact(decimal.parse(required)).sub(1).mul(100), 2)}%`)
    : formatAmount({ value: required, unit: requiredUnit, lang }, t);
  return t.verdicts.required(formatObservationPeriod(latest.period, t), amount);
}

/** How the words of the target are taken: 左右 as a tolerance, 等于 as at least or at most. */
function readingWords({ target }: Judged, { tolerance }: VerdictInputs, t: Dictionary): string | null {
  if (!('comparator' in target)) return null;
  if (target.comparator === '~') return t.verdicts.tolerance(percent(tolerance));
  if (target.comparator !== '=' || target.direction === 'hold') return null;
  return target.direction === 'up' ? t.verdicts.asAtLeast : t.verdicts.asAtMost;
}

/** Verdicts that say how far a promise is on its way. */
const onTheWay: ReadonlySet<TargetState> = new Set(['away', 'behind', 'on-track']);

function valueWords(judged: Judged, { state, inputs }: TargetVerdict, t: Dictionary): (string | null)[] {
  const { latest, later, unused, progress, annualGrowth, onTrack } = inputs;
  const words = t.verdicts;
  const period = latest === null ? '' : formatObservationPeriod(latest.period, t);
  return [
    latestWords(inputs, t),
    latest === null || annualGrowth === null ? null : words.growth(period, `${annualGrowth}%`),
    onTheWay.has(state) || judged.target.kind === 'growth' ? requiredWords(judged, inputs, t) : null,
    latest === null || progress === null || !onTheWay.has(state) ? null : words.progress(percent(progress), percent(onTrack)),
    later === null ? null : words.later(formatObservationPeriod(later.period, t), amountOf(later, t)),
    unused === null ? null : words.unused(formatObservationPeriod(unused.period, t), amountOf(unused, t), words.unusedReason[unused.why]),
  ];
}

/** What a report says, and when something was reached where it names another time than its own day. */
function reportWords(report: FiledReport | null, t: Dictionary): string | null {
  if (report?.state === null || report === null) return null;
  const [day, state] = [formatPartialDate(report.date, t), t.verdicts.report[report.state]];
  const reached = report.state === 'reached' ? (report.reachedDate ?? report.period) : null;
  return reached === null ? t.verdicts.reported(day, state) : t.verdicts.reachedOn(day, state, formatObservationPeriod(reached, t));
}

/** Absence is bounded: as of the day, nothing was found made public, or nothing of the due period. */
function absenceWords({ state, claim, inputs }: TargetVerdict, t: Dictionary): string | null {
  const { latest, unused, due, asOf } = inputs;
  const day = formatPartialDate(asOf, t);
  if (latest === null && unused === null && claim === null) return t.verdicts.nothing(day);
  return state === 'not-reported' && due !== null ? t.verdicts.noneOfDue(day, formatDue(due, t)) : null;
}

/** The parts as one sentence, which names the day once. */
function sentence(asOf: string, parts: readonly (string | null)[], t: Dictionary): string {
  const day = formatPartialDate(asOf, t);
  const isNamed = parts.includes(t.verdicts.nothing(day));
  return t.verdicts.sentence(isNamed ? null : day, parts.filter((part) => part !== null).join(t.verdicts.separator));
}

/** Why a target has its verdict, with everything it was computed from and what it rests on, in one sentence. */
export function formatTargetVerdict({ plan, target }: Judged, verdict: TargetVerdict, t: Dictionary): string {
  const judged = { plan, target: targetInForce(target, verdict.inputs.asOf) };
  const words = t.verdicts;
  const { state, reason, inputs, restsOn, claim } = verdict;
  const aim = formatAim(judged.target, judged.plan, t);
  const parts = [
    inputs.due === null ? words.aim(aim) : words.aimBy(formatDue(inputs.due, t), aim),
    readingWords(judged, inputs, t),
    baseWords(judged, inputs, t),
    ...valueWords(judged, verdict, t),
    reportWords(claim, t),
    absenceWords(verdict, t),
    words.conclusion(words.target[state], words.reason[reason], restsOn === null ? null : words.ground[restsOn]),
  ];
  return sentence(inputs.asOf, parts, t);
}

function conclude({ reason, restsOn }: MilestoneVerdict | TaskVerdict, state: string, t: Dictionary): string {
  return t.verdicts.conclusion(state, t.verdicts.reason[reason], t.verdicts.ground[restsOn]);
}

function reportedWords({ report }: MilestoneVerdict | TaskVerdict, asOf: string, t: Dictionary): string {
  return reportWords(report, t) ?? t.verdicts.nothing(formatPartialDate(asOf, t));
}

/** Why a milestone has its verdict, as of a day. */
export function formatMilestoneVerdict(verdict: MilestoneVerdict, asOf: string, t: Dictionary): string {
  const words = t.verdicts;
  const due = verdict.due === null ? words.undated : words.due(formatDue(verdict.due, t));
  return sentence(asOf, [due, reportedWords(verdict, asOf, t), conclude(verdict, words.milestone[verdict.state], t)], t);
}

/** Why a task has its verdict, as of a day. */
export function formatTaskVerdict(verdict: TaskVerdict, asOf: string, t: Dictionary): string {
  const words = t.verdicts;
  const due = verdict.due === null ? null : words.due(formatDue(verdict.due, t));
  return sentence(asOf, [due, reportedWords(verdict, asOf, t), conclude(verdict, words.task[verdict.state], t)], t);
}
