import { targetInForce } from '../../model/plan/adjustments.ts';
import type { Chart } from '../chart.ts';
import { type Dictionary, markLanguage } from '../../words/dictionary.ts';
import { formatIndicatorName } from '../../words/format/indicator-name.ts';
import { indicatorFileAddress, regionAddress } from '../../model/addresses.ts';
import { registryText } from '../../model/languages.ts';
import type { Indicator } from '../../model/portal.ts';
import { historyOf } from '../../model/series/history.ts';
import { isObservedAt, isSamePlace, type Place, placeOf, placeOfObservation } from '../../model/series/place.ts';
import type { Directory } from '../../model/site/directory.ts';
import { historyChart } from './history-chart.ts';
import { type Panel, smallMultiplesChart } from '../multiples/small-multiples-chart.ts';

function placesOf(indicator: Indicator, { observationsByIndicator, portal }: Directory): readonly Place[] {
  const places: Place[] = [];
  for (const observation of observationsByIndicator.get(indicator.id) ?? []) {
    const place = placeOfObservation(observation, portal.regions);
    if (place !== null && !places.some((other) => isSamePlace(other, place))) places.push(place);
  }
  return places;
}

/** What was measured at a place, with the targets that plans set there; none where no measured value can be drawn. */
function panelOf(indicator: Indicator, place: Place, { directory, t }: { readonly directory: Directory; readonly t: Dictionary }): Panel[] {
  const { regions, observationsByIndicator, targetsByIndicator } = directory;
  const observations = (observationsByIndicator.get(indicator.id) ?? []).filter((one) =>
    isObservedAt(one, place, directory.portal.regions),
  );
  const commitments = (targetsByIndicator.get(indicator.id) ?? [])
    .map(({ plan, item }) => ({ plan, target: targetInForce(item, directory.portal.site.asOf) }))
    .filter(({ plan, target }) => {
      const own = placeOf(plan, target, directory.portal.regions);
      return target.restates === null && own !== null && isSamePlace(own, place);
    });
  const { measure, unit } = indicator;
  const values = historyOf({ measure, unit, observations, commitments });
  if (!values.some(({ role, undrawn }) => role === 'measured' && undrawn === null)) return [];
  const region = regions.get(place.region);
  const address = region === undefined ? null : regionAddress(region.id);
  const say = (words: string) => markLanguage(words, registryText, t);
  const name = t.charts.place(say(region?.name ?? place.region), place.scope === null ? null : say(place.scope));
  return [{ name, unit: say(indicator.unit), measure, values, address }];
}

/** The chart of what was measured of an indicator: one history, or a sheet of them where it was measured in several places; none where no value can be drawn. */
export function placeCharts(indicator: Indicator, directory: Directory, t: Dictionary): readonly Chart[] {
  const panels = placesOf(indicator, directory).flatMap((place) => panelOf(indicator, place, { directory, t }));
  const data = indicatorFileAddress(indicator.id);
  const [only] = panels;
  if (only === undefined) return [];
  if (panels.length === 1) return [historyChart(only.values, { ...only, data }, t)];
  return [smallMultiplesChart(panels, { name: formatIndicatorName(indicator, t), axis: 'shared', data }, t)];
}
