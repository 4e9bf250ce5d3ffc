import { targetInForce } from '../model/plan/adjustments.ts';
import type { Chart } from './chart.ts';
import { type Dictionary, markLanguage } from '../words/dictionary.ts';
import { dataFileAddress, indicatorFileAddress, planFileAddress } from '../model/addresses.ts';
import { registryText } from '../model/languages.ts';
import type { Plan, Target } from '../model/portal.ts';
import { type Commitment, historyOf, type HistoryValue } from '../model/series/history.ts';
import { isObservedAt, placeOf } from '../model/series/place.ts';
import { judgementsOf } from '../model/verdict/judgements.ts';
import type { Directory } from '../model/site/directory.ts';
import { historyChart } from './history/history-chart.ts';
import { progressChart } from './progress/progress-chart.ts';

type Surroundings = { readonly directory: Directory; readonly t: Dictionary };

/** The measure of a target: that of its indicator, or its own. */
export function measureOf({ indicator, measure }: Target, { indicators }: Directory): Target['measure'] {
  return indicators.get(indicator ?? '')?.measure ?? measure;
}

/** The unit of the axis on which a target is drawn: that of its indicator, or its own. */
function axisUnitOf({ indicator, unit }: Target, { indicators }: Directory): string | null {
  return indicators.get(indicator ?? '')?.unit ?? unit;
}

/** The unit in which a target is drawn: that of its indicator, or its own; in words that may carry a mark of their language. */
export function unitOf({ plan, target }: Commitment, { directory, t }: Surroundings): string {
  const indicator = directory.indicators.get(target.indicator ?? '');
  if (indicator !== undefined) return markLanguage(indicator.unit, registryText, t);
  const own = target.unit;
  return own === null ? t.values.unstated : markLanguage(own, plan, t);
}

/** Whether there is something measured to set beside the target. */
export function isTelling(values: readonly HistoryValue[]): boolean {
  const drawn = new Set(values.filter(({ undrawn }) => undrawn === null).map(({ role }) => role));
  return drawn.has('measured') && drawn.has('target');
}

/** What is known of targets of one indicator at one place: what was measured there, their bases, and what they promise. */
export function commitmentsHistory(commitments: readonly [Commitment, ...Commitment[]], directory: Directory): readonly HistoryValue[] {
  const [{ plan, target }] = commitments;
  const { observationsByIndicator } = directory;
  const measure = measureOf(target, directory);
  const { regions } = directory.portal;
  const place = placeOf(plan, target, regions);
  const observations =
    place === null ? [] : (observationsByIndicator.get(target.indicator ?? '') ?? []).filter((one) => isObservedAt(one, place, regions));
  return historyOf({ measure, unit: axisUnitOf(target, directory), observations, commitments });
}

function targetHistory(commitment: Commitment, directory: Directory): readonly HistoryValue[] {
  return commitmentsHistory([commitment], directory);
}

function chartOf({ plan, target }: Commitment, values: readonly HistoryValue[], { directory, t }: Surroundings): Chart {
  const indicator = directory.indicators.get(target.indicator ?? '');
  const data = indicator === undefined ? dataFileAddress('targets.csv') : indicatorFileAddress(indicator.id);
  const measure = measureOf(target, directory);
  return historyChart(
    values,
    { name: markLanguage(target.name, plan, t), unit: unitOf({ plan, target }, { directory, t }), measure, data },
    t,
  );
}

/** Gives the chart of each target of a plan by its id; `null` for an id that the plan does not have. */
export function targetCharts(plan: Plan, directory: Directory, t: Dictionary): (id: string) => Chart | null {
  return (id) => {
    const target = plan.targets.find((one) => one.id === id);
    const inForce = target === undefined ? null : { plan, target: targetInForce(target, directory.portal.site.asOf) };
    return inForce === null ? null : chartOf(inForce, targetHistory(inForce, directory), { directory, t });
  };
}

/** The way to a target where a steady path says how far it should be; else what was measured of it; `null` where there is nothing to show. */
function headlineChart({ plan, target }: Commitment, surroundings: Surroundings): Chart | null {
  const { directory, t } = surroundings;
  const verdict = judgementsOf(directory.portal).target(plan, target);
  const commitment = { plan, target: targetInForce(target, directory.portal.site.asOf) };
  const way = verdict.inputs.required === null ? null : progressChart({ ...commitment, verdict }, planFileAddress(plan.id), t);
  if (way !== null) return way;
  const values = targetHistory(commitment, directory);
  return isTelling(values) ? chartOf(commitment, values, surroundings) : null;
}

/** The charts of those headline targets of a plan of which something was measured, by the id of the target. */
export function headlineCharts(plan: Plan, directory: Directory, t: Dictionary): ReadonlyMap<string, Chart> {
  const entries = plan.targets
    .filter(({ headline }) => headline)
    .flatMap((target): (readonly [string, Chart])[] => {
      const chart = headlineChart({ plan, target }, { directory, t });
      return chart === null ? [] : [[target.id, chart]];
    });
  return new Map(entries);
}
