import { targetInForce } from '../../model/plan/adjustments.ts';
import type { Chart } from '../../charts/chart.ts';
import type { Dictionary } from '../../words/dictionary.ts';
import { publicationOf } from '../../model/plan/publication.ts';
import type { FiledObservation, Indicator, Plan } from '../../model/portal.ts';
import { comparisonChart } from '../../charts/comparison/comparison-chart.ts';
import { placeCharts } from '../../charts/history/place-charts.ts';
import type { Directory } from '../../model/site/directory.ts';
import { formatIndicatorName } from '../../words/format/indicator-name.ts';
import { indicatorAddress } from '../../model/addresses.ts';
import type { ListLink } from '../catalogue/catalogue-page.ts';

/** An observation with the place and the clause that it names. */
export type ObservationRow = {
  readonly observation: FiledObservation;
  readonly indicator: Indicator | null;
  readonly place: string | null;
  /** The plan and anchor of the clause it was read from. */
  readonly clause: { readonly plan: Plan; readonly anchor: string } | null;
};

/** Everything the page of one indicator shows. */
export type IndicatorPage = {
  readonly indicator: Indicator;
  /** The targets of all plans; `null` where there are none. */
  readonly comparison: Chart | null;
  /** What was measured in each place, with its targets. */
  readonly histories: readonly Chart[];
  readonly observations: readonly ObservationRow[];
};

/** Observations as rows of a table, in the order of the registry. */
export function observationRows(
  observations: readonly FiledObservation[],
  { regions, plans, indicators }: Directory,
): readonly ObservationRow[] {
  return observations.map((observation) => {
    const [id = '', anchor = ''] = observation.clause?.split('#') ?? [];
    const plan = plans.get(id);
    const region = regions.get(observation.region ?? '')?.name;
    const places = [region, observation.scope].filter((place) => place !== null && place !== undefined);
    return {
      observation,
      indicator: indicators.get(observation.indicator) ?? null,
      place: places.length === 0 ? null : places.join(' '),
      // A plan on application has no text to lead into.
      clause: plan === undefined || publicationOf(plan) === 'metadata' ? null : { plan, anchor },
    };
  });
}

/** Gathers what the page of an indicator shows. */
export function indicatorPage(indicator: Indicator, directory: Directory, t: Dictionary): IndicatorPage {
  const { asOf } = directory.portal.site;
  const stated = directory.targetsByIndicator.get(indicator.id) ?? [];
  const targets = stated.map((each) => ({ ...each, item: targetInForce(each.item, asOf) }));
  return {
    indicator,
    comparison: targets.length === 0 ? null : comparisonChart(indicator, targets, t),
    histories: placeCharts(indicator, directory, t),
    observations: observationRows(directory.observationsByIndicator.get(indicator.id) ?? [], directory),
  };
}

/** Every indicator with the number of targets set for it, in the order of the registry. */
export function indicatorList({ portal, targetsByIndicator, observationsByIndicator }: Directory) {
  return portal.indicators.map((indicator) => ({
    indicator,
    targets: targetsByIndicator.get(indicator.id)?.length ?? 0,
    observations: observationsByIndicator.get(indicator.id)?.length ?? 0,
  }));
}

/** Every indicator as a link with the number of its targets, in the order of the registry. */
export function indicatorLinks({ portal, targetsByIndicator }: Directory, t: Dictionary): readonly ListLink[] {
  return portal.indicators.map((indicator) => ({
    label: formatIndicatorName(indicator, t),
    address: indicatorAddress(indicator.id),
    count: targetsByIndicator.get(indicator.id)?.length ?? 0,
  }));
}
