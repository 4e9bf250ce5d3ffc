import type { Chart, ChartRow } from '../chart.ts';
import { drawProgress } from './draw-progress.ts';
import type { ProgressMark } from './progress-mark.ts';
import { type Dictionary, drawnWords, markedLanguage, markLanguage, withoutMarks } from '../../words/dictionary.ts';
import { formatDrawnAim, formatOnAxis } from '../history/history-sentence.ts';
import {
  formatProgressAmount,
  formatProgressCaption,
  formatProgressSentence,
  type ProgressAmount,
  requiredValue,
} from './progress-sentence.ts';
import { formatDue, formatObservationPeriod, formatPartialDate } from '../../words/format/dates.ts';
import { formatUnit } from '../../words/format/amounts.ts';
import { registryText } from '../../model/languages.ts';
import type { Target } from '../../model/portal.ts';
import { aimRange, isWithinScale } from '../../model/series/aim-range.ts';
import type { Commitment } from '../../model/series/history.ts';
import { dueOf } from '../../model/time/due.ts';
import { convertDecimal } from '../../model/units/convert.ts';
import { type Decimal, decimal } from '../../model/values/decimal.ts';
import type { TargetVerdict, VerdictInputs } from '../../model/verdict/verdict.ts';

/** One value of the way to a target: drawn where it is a number, listed in any case. */
type Step = {
  readonly role: ProgressMark['role'];
  readonly when: string | null;
  readonly value: string;
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly label: string;
};

/** The place of a number on the axis, which is in the unit of the target. */
function single(
  { value: text, unit }: ProgressAmount,
  axis: string | null,
): { readonly low: Decimal | null; readonly high: Decimal | null } {
  const { data } = decimal.safeParse(text);
  const placed = data === undefined ? null : convertDecimal(data, unit, axis);
  const value = placed !== null && isWithinScale(placed) ? placed : null;
  return { low: value, high: value };
}

/** What was reported of a target, and where it started; on the way to a growth a year only the growth since the base has a place on the axis. */
function reportedSteps(commitment: Commitment, inputs: VerdictInputs, t: Dictionary): readonly Step[] {
  const words = t.verdictCharts.progress;
  const { base, latest, annualGrowth, requiredUnit } = inputs;
  const required = requiredValue(inputs);
  const isGrowth = commitment.target.kind === 'growth';
  const { unit } = commitment.target;
  const unitWords = unit === null ? '' : formatUnit(unit, commitment.plan, t);
  const step = (role: Step['role'], when: string | null, amount: ProgressAmount): Step => {
    const placed = single(amount, unit);
    const value = formatProgressAmount(amount, commitment, t);
    return {
      role,
      when,
      value: formatOnAxis(value, { ...placed, written: amount.value, unit: unitWords }, t),
      ...placed,
      label: role === 'required' ? words.requiredMark(value) : words.mark(when, value),
    };
  };
  const period = latest === null ? null : formatObservationPeriod(latest.period, t);
  const growth = annualGrowth === null ? null : { value: annualGrowth, unit: commitment.target.unit };
  const reached = isGrowth ? growth : latest;
  const steps: readonly (Step | null)[] = [
    base === null || isGrowth ? null : step('base', base.year === null ? null : formatPartialDate(base.year, t), base),
    reached === null ? null : step('measured', period, reached),
    required === null || isGrowth ? null : step('required', period, { value: required, unit: requiredUnit }),
  ];
  return steps.filter((one) => one !== null);
}

function targetStep(commitment: Commitment, t: Dictionary): Step {
  const { target } = commitment;
  const measure: Target['measure'] = target.kind === 'growth' ? 'rate' : target.measure;
  const { low, high } = aimRange({ ...target, measure }, { measure, unit: target.unit });
  const due = dueOf(target);
  const when = due === null ? null : formatDue(due, t);
  const value = formatDrawnAim(commitment, t);
  const isDrawn = low !== null && high !== null && isWithinScale(low) && isWithinScale(high);
  const limits = isDrawn ? { low, high } : { low: null, high: null };
  return { role: 'target', when, value, ...limits, label: t.verdictCharts.progress.mark(when, value) };
}

function rowOf({ role, when, value }: Step, t: Dictionary): ChartRow {
  const shown = role === 'target' || role === 'measured' ? { role } : {};
  return { head: { text: t.charts.roles[role] }, cells: [{ text: value, ...shown }, { text: when ?? t.values.unstated }] };
}

/** A target with what became of it. */
export type JudgedTarget = Commitment & { readonly verdict: TargetVerdict };

/** The chart of the way to a target: base, latest value, what a steady path requires by then, target, in the unit of the target; `null` for one without a number. `data` is the address of the file with its numbers. */
export function progressChart({ verdict, ...commitment }: JudgedTarget, data: string, t: Dictionary): Chart | null {
  const { plan, target } = commitment;
  const { inputs } = verdict;
  const aim = targetStep(commitment, t);
  if (aim.low === null) return null;
  const steps = [...reportedSteps(commitment, inputs, t), aim];
  const marks = steps.flatMap(({ role, low, high, label }): ProgressMark[] =>
    low === null || high === null ? [] : [{ role, low, high, label: withoutMarks(label), lang: markedLanguage(label) }],
  );
  const words = t.verdictCharts.progress;
  const drawn = {
    name: withoutMarks(t.charts.drawing(markLanguage(target.name, plan, t))),
    unit: drawnWords(t.charts.unit(target.unit === null ? t.values.unstated : markLanguage(target.unit, plan, t))),
    roles: t.charts.roles,
    notFromZero: t.charts.notFromZero.x,
  };
  const { latest } = inputs;
  return {
    caption: formatProgressCaption(commitment, verdict, t),
    sentence: formatProgressSentence(commitment, verdict, t),
    notes: marks.some(({ role }) => role === 'required') ? [words.requiredNote] : [],
    drawing: drawProgress(marks, drawn),
    columns: [words.meaning, words.value, words.when],
    rows: steps.map((step) => rowOf(step, t)),
    sources: [
      ...(latest === null ? [] : [markLanguage(latest.source, registryText, t)]),
      t.values.title(markLanguage(plan.planTitle, plan, t)),
    ],
    data,
  };
}
