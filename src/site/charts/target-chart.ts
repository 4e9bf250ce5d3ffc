import type { Chart } from '../../charts/chart.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { foreign } from '../../i18n/foreign.ts';
import { dataFileAddress, indicatorFileAddress } from '../../model/addresses.ts';
import { registryText } from '../../model/languages.ts';
import type { Target } from '../../model/plan/target.ts';
import type { Plan } from '../../model/portal.ts';
import { historyOf, type HistoryValue } from '../../model/series/history.ts';
import { isObservedAt, placeOf } from '../../model/series/place.ts';
import type { Directory } from '../directory.ts';
import { historyChart } from './history-chart.ts';

/** A target of a plan. */
type Commitment = { readonly plan: Plan; readonly target: Target };

/** What is known of one target: what was measured where it applies, its base, and what it promises. */
function targetHistory({ plan, target }: Commitment, { indicators, observationsByIndicator }: Directory): readonly HistoryValue[] {
  const measure = indicators.get(target.indicator ?? '')?.measure ?? target.measure;
  const place = placeOf(plan, target);
  const observations =
    place === null ? [] : (observationsByIndicator.get(target.indicator ?? '') ?? []).filter((one) => isObservedAt(one, place));
  return historyOf({ measure, observations, commitments: [{ plan, target }] });
}

type Surroundings = { readonly directory: Directory; readonly t: Dictionary };

function chartOf({ plan, target }: Commitment, values: readonly HistoryValue[], { directory, t }: Surroundings): Chart {
  const indicator = directory.indicators.get(target.indicator ?? '');
  const own = target.unitNormalised ?? target.unit;
  const unit =
    indicator !== undefined ? foreign(indicator.unit, registryText, t) : own === null ? t.values.unstated : foreign(own, plan, t);
  const data = indicator === undefined ? dataFileAddress('targets.csv') : indicatorFileAddress(indicator.id);
  return historyChart(values, { name: foreign(target.name, plan, t), unit, data }, t);
}

/** Gives the chart of each target of a plan by its id; `null` for an id that the plan does not have. */
export function targetCharts(plan: Plan, directory: Directory, t: Dictionary): (id: string) => Chart | null {
  return (id) => {
    const target = plan.targets.find((one) => one.id === id);
    return target === undefined ? null : chartOf({ plan, target }, targetHistory({ plan, target }, directory), { directory, t });
  };
}

/** The charts of those headline targets of a plan of which something was measured, by the id of the target. */
export function headlineCharts(plan: Plan, directory: Directory, t: Dictionary): ReadonlyMap<string, Chart> {
  const entries = plan.targets
    .filter(({ headline }) => headline)
    .flatMap((target): (readonly [string, Chart])[] => {
      const values = targetHistory({ plan, target }, directory);
      const drawn = new Set(values.filter(({ undrawn }) => undrawn === null).map(({ role }) => role));
      return drawn.has('measured') && drawn.has('target') ? [[target.id, chartOf({ plan, target }, values, { directory, t })]] : [];
    });
  return new Map(entries);
}
