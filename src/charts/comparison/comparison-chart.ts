import type { Chart, ChartCell, ChartRow } from '../chart.ts';
import type { ComparisonMark } from './comparison-mark.ts';
import { drawComparison } from './draw-comparison.ts';
import { isSpread } from '../scale/value-scale.ts';
import { type Dictionary, drawnWords, markLanguage, withoutMarks } from '../../words/dictionary.ts';
import { formatComparisonCaption, formatComparisonSentence } from './comparison-sentence.ts';
import { formatOnAxis, writtenValue } from '../history/history-sentence.ts';
import { formatIndicatorName } from '../../words/format/indicator-name.ts';
import { formatDeadline } from '../../words/format/records.ts';
import { formatBase, formatTargetValue } from '../../words/format/targets.ts';
import { indicatorFileAddress, planAddress } from '../../model/addresses.ts';
import { mentionAnchor, recordAnchor } from '../../model/anchors.ts';
import { registryText } from '../../model/languages.ts';
import { standingOf } from '../../model/plan/standing.ts';
import type { Indicator, Target } from '../../model/portal.ts';
import { type ComparedTarget, comparisonOf } from '../../model/series/comparison.ts';
import { toFloat } from '../../model/values/decimal.ts';
import type { Stated } from '../../model/site/directory.ts';

type Row = ComparedTarget<Pick<Stated<Target>, 'plan' | 'clauseName'> & { readonly target: Target }>;

function marksOf(rows: readonly Row[], t: Dictionary): readonly ComparisonMark[] {
  return rows.flatMap(({ plan, target, low, high, undrawn }): ComparisonMark[] => {
    if (undrawn !== null || low === null || high === null) return [];
    const scope = target.scope === null ? null : markLanguage(target.scope, plan, t);
    const detail = t.charts.comparison.detail(formatDeadline(target, plan, t), scope);
    const words = { label: formatTargetValue(target, plan, t), name: markLanguage(plan.planTitle, plan, t) };
    return [{ low, high, label: drawnWords(words.label), name: drawnWords(words.name), detail: drawnWords(detail) }];
  });
}

/** The mark of a plan that is not in force. */
function markOf(plan: Row['plan'], t: Dictionary): readonly string[] {
  const standing = standingOf(plan);
  if (standing === null) return [];
  return [standing === 'replaced' ? t.official.validity.replacedMark : t.vocabulary.validity[standing]];
}

function rowOf({ plan, target, clauseName, low, high, undrawn }: Row, unit: string, t: Dictionary): ChartRow {
  const page = planAddress(plan.id);
  const { lang } = plan;
  const clause: ChartCell =
    clauseName === null
      ? { text: t.records.unmarked }
      : { text: clauseName, lang, address: `${page}#${mentionAnchor('target', target.id)}` };
  const remarks = undrawn === null ? [] : [t.charts.notDrawn(t.charts.undrawn[undrawn])];
  return {
    head: { text: target.name, lang, address: `${page}#${recordAnchor.target(target.id)}`, remarks },
    cells: [
      {
        text: formatOnAxis(formatTargetValue(target, plan, t), { low, high, written: writtenValue(target), unit }, t),
        role: 'target',
        remarks: [t.vocabulary.hedge[target.hedge]],
      },
      { text: formatDeadline(target, plan, t) },
      target.scope === null ? { text: t.values.unstated } : { text: target.scope, lang },
      { text: formatBase(target, plan, t) },
      { text: plan.planTitle, lang, address: page, remarks: markOf(plan, t) },
      clause,
    ],
  };
}

/** The chart of all targets that plans set for an indicator: drawn on one axis unless its definition differs from plan to plan, and listed in any case. */
export function comparisonChart(indicator: Indicator, targets: readonly Stated<Target>[], t: Dictionary): Chart {
  const rows = comparisonOf(
    indicator,
    targets.map(({ plan, item, clauseName }) => ({ plan, target: item, clauseName })),
  );
  const marks = indicator.comparable === 'no' ? [] : marksOf(rows, t);
  const words = t.charts;
  const name = withoutMarks(words.drawing(formatIndicatorName(indicator, t)));
  const drawn = {
    name,
    unit: drawnWords(words.unit(markLanguage(indicator.unit, registryText, t))),
    target: words.roles.target,
    notFromZero: words.notFromZero.x,
    logarithmic: words.logarithmic,
  };
  const isLogarithmic = isSpread(marks.flatMap(({ low, high }) => [toFloat(low), toFloat(high)]));
  const condition = indicator.comparable === 'with-note' && marks.length > 0 ? indicator.comparabilityNote : null;
  return {
    caption: formatComparisonCaption(indicator, rows, t),
    sentence: formatComparisonSentence(indicator, rows, t),
    notes: [
      ...(condition === null ? [] : [words.comparison.condition(markLanguage(condition, registryText, t))]),
      ...(isLogarithmic ? [words.logarithmicNote] : []),
    ],
    drawing: marks.length === 0 ? null : drawComparison(marks, drawn),
    columns: [
      t.records.target,
      t.records.value,
      t.records.deadline,
      words.comparison.scope,
      t.records.base,
      t.records.plan,
      t.records.clause,
    ],
    rows: rows.map((row) => rowOf(row, markLanguage(indicator.unit, registryText, t), t)),
    sources: [...new Set(rows.map(({ plan }) => t.values.title(markLanguage(plan.planTitle, plan, t))))],
    data: indicatorFileAddress(indicator.id),
  };
}
