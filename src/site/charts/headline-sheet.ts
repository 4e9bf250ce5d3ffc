import type { Chart } from '../../charts/chart.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { dataFileAddress, planAddress } from '../../model/addresses.ts';
import { recordAnchor } from '../../model/anchors.ts';
import { foreign } from '../../i18n/foreign.ts';
import type { Commitment } from '../../model/series/history.ts';
import type { Directory } from '../directory.ts';
import { type Panel, smallMultiplesChart } from './small-multiples-chart.ts';
import { isTelling, measureOf, targetHistory, unitOf } from './target-chart.ts';

function panelOf({ plan, target }: Commitment, directory: Directory, t: Dictionary): Panel[] {
  const values = targetHistory({ plan, target }, directory);
  if (!isTelling(values)) return [];
  const address = `${planAddress(plan.id)}#${recordAnchor.target(target.id)}`;
  const name = foreign(target.name, plan, t);
  return [{ name, unit: unitOf({ plan, target }, { directory, t }), measure: measureOf(target, directory), values, address }];
}

/** One sheet of the targets of which something was measured, each with its unit; `null` for less than two, which are no sheet. */
export function headlineSheet(
  targets: readonly { readonly plan: Commitment['plan']; readonly item: Commitment['target'] }[],
  directory: Directory,
  t: Dictionary,
): Chart | null {
  const panels = targets.flatMap(({ plan, item }) => panelOf({ plan, target: item }, directory, t));
  if (panels.length < 2) return null;
  return smallMultiplesChart(panels, { name: t.charts.multiples.headline, axis: 'own', data: dataFileAddress('targets.csv') }, t);
}
