import type { Chart } from '../chart.ts';
import { type Dictionary, markLanguage } from '../../words/dictionary.ts';
import { formatIndicatorName } from '../../words/format/indicator-name.ts';
import { dataFileAddress, indicatorAddress, planAddress } from '../../model/addresses.ts';
import { recordAnchor } from '../../model/anchors.ts';
import type { Plan, Target } from '../../model/portal.ts';
import type { Commitment } from '../../model/series/history.ts';
import { placeOf } from '../../model/series/place.ts';
import type { Directory } from '../../model/site/directory.ts';
import { type Panel, smallMultiplesChart } from './small-multiples-chart.ts';
import { commitmentsHistory, isTelling, measureOf, unitOf } from '../target-chart.ts';

/** Targets of one indicator at one place share a panel; one without an indicator has its own. */
function seriesOf({ plan, target }: Commitment, { portal }: Directory): string {
  const place = placeOf(plan, target, portal.regions);
  const own = target.indicator === null || place === null;
  return JSON.stringify(own ? [plan.id, target.id] : [target.indicator, place.region, place.scope]);
}

function panelOf(commitments: readonly [Commitment, ...Commitment[]], directory: Directory, t: Dictionary): Panel[] {
  const values = commitmentsHistory(commitments, directory);
  if (!isTelling(values)) return [];
  const [first, ...others] = commitments;
  const { plan, target } = first;
  const indicator = others.length === 0 ? undefined : directory.indicators.get(target.indicator ?? '');
  const named =
    indicator === undefined
      ? { name: markLanguage(target.name, plan, t), address: `${planAddress(plan.id)}#${recordAnchor.target(target.id)}` }
      : { name: formatIndicatorName(indicator, t), address: indicatorAddress(indicator.id) };
  return [{ ...named, unit: unitOf(first, { directory, t }), measure: measureOf(target, directory), values }];
}

/** One sheet of the targets of which something was measured, each indicator with its unit; `null` for less than two, which are no sheet. */
export function headlineSheet(
  targets: readonly { readonly plan: Plan; readonly item: Target }[],
  directory: Directory,
  t: Dictionary,
): Chart | null {
  const series = Map.groupBy(
    targets.map(({ plan, item }) => ({ plan, target: item })),
    (commitment) => seriesOf(commitment, directory),
  );
  const panels = [...series.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : panelOf([first, ...others], directory, t),
  );
  if (panels.length < 2) return null;
  return smallMultiplesChart(panels, { name: t.charts.multiples.headline, axis: 'own', data: dataFileAddress('targets.csv') }, t);
}
