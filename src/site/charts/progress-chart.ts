import type { Chart, ChartRow } from '../../charts/chart.ts';
import { drawProgress } from '../../charts/progress/draw-progress.ts';
import type { ProgressMark } from '../../charts/progress/progress-mark.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { formatProgressCaption, formatProgressSentence } from '../../i18n/format/charts/progress-sentence.ts';
import { formatObservationPeriod } from '../../i18n/format/period.ts';
import { formatPartialDate } from '../../i18n/format/partial-date.ts';
import { formatAim, withUnit } from '../../i18n/format/target-value.ts';
import type { Target } from '../../model/plan/target.ts';
import { aimRange } from '../../model/series/aim-range.ts';
import type { Commitment } from '../../model/series/history.ts';
import { isWithinScale } from '../../model/series/within-scale.ts';
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
  readonly lang: string | null;
};

function single(text: string): { readonly low: Decimal | null; readonly high: Decimal | null } {
  const { data } = decimal.safeParse(text);
  const value = data !== undefined && isWithinScale(data) ? data : null;
  return { low: value, high: value };
}

function reportedSteps({ base, latest, required, annualGrowth }: VerdictInputs, unit: string | null, t: Dictionary): readonly Step[] {
  const words = t.verdictCharts.progress;
  const step = (role: Step['role'], when: string | null, amount: string): Step => {
    const value = withUnit(amount, role === 'measured' && annualGrowth !== null ? words.percent : unit);
    const label = role === 'required' ? words.requiredMark(value) : words.mark(when, value);
    return { role, when, value, ...single(amount), label, lang: null };
  };
  const period = latest === null ? null : formatObservationPeriod(latest.period, t);
  const steps: readonly (Step | null)[] = [
    base === null || annualGrowth !== null ? null : step('base', base.year === null ? null : formatPartialDate(base.year, t), base.value),
    latest === null ? null : step('measured', period, annualGrowth ?? latest.value),
    required === null ? null : step('required', period, required),
  ];
  return steps.filter((one) => one !== null);
}

function targetStep({ plan, target }: Commitment, t: Dictionary): Step {
  const measure: Target['measure'] = target.kind === 'growth' ? 'rate' : target.measure;
  const { low, high } = aimRange({ ...target, measure }, measure);
  const when = target.targetYear === null ? null : formatPartialDate(target.targetYear, t);
  const value = formatAim(target, t);
  const isDrawn = low !== null && high !== null && isWithinScale(low) && isWithinScale(high);
  const limits = isDrawn ? { low, high } : { low: null, high: null };
  return { role: 'target', when, value, ...limits, label: t.verdictCharts.progress.mark(when, value), lang: plan.lang };
}

function rowOf({ role, when, value, lang }: Step, t: Dictionary): ChartRow {
  const shown = role === 'target' || role === 'measured' ? { role } : {};
  return {
    head: { text: t.charts.roles[role] },
    cells: [{ text: when ?? t.values.unstated }, { text: value, ...(lang === null ? {} : { lang }), ...shown }],
  };
}

/** How a chart of progress is measured, and where its numbers can be had. */
export type ProgressSubject = { readonly unit: string; readonly data: string };

/** The chart of the way to a target: base, latest value, what a steady path requires by then, target; `null` for a target without a number. */
export function progressChart(
  commitment: Commitment,
  verdict: TargetVerdict,
  { unit, data }: ProgressSubject,
  t: Dictionary,
): Chart | null {
  const { plan, target } = commitment;
  const { inputs } = verdict;
  const aim = targetStep(commitment, t);
  if (aim.low === null) return null;
  const steps = [...reportedSteps(inputs, target.unit, t), aim];
  const marks = steps.flatMap(({ role, low, high, label, lang }): ProgressMark[] =>
    low === null || high === null ? [] : [{ role, low, high, label, lang }],
  );
  const words = t.verdictCharts.progress;
  const drawn = {
    name: t.charts.drawing(target.name),
    unit: t.charts.unit(unit),
    roles: t.charts.roles,
    notFromZero: t.charts.notFromZero.x,
  };
  return {
    caption: formatProgressCaption(target, verdict, t),
    sentence: formatProgressSentence(target, verdict, t),
    notes: inputs.required === null ? [] : [words.requiredNote],
    drawing: drawProgress(marks, drawn),
    columns: [words.meaning, words.when, words.value],
    rows: steps.map((step) => rowOf(step, t)),
    sources: [...(inputs.latest === null ? [] : [inputs.latest.source]), t.values.title(plan.planTitle)],
    data,
  };
}
