import type { Chart } from '../../charts/chart.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { foreign } from '../../i18n/foreign.ts';
import { indicatorFileAddress } from '../../model/addresses.ts';
import { registryText } from '../../model/languages.ts';
import type { Indicator } from '../../model/registry/indicator.ts';
import { historyOf } from '../../model/series/history.ts';
import { isObservedAt, isSamePlace, type Place, placeOf } from '../../model/series/place.ts';
import type { Directory } from '../directory.ts';
import { historyChart } from './history-chart.ts';

function placesOf(indicator: Indicator, { observationsByIndicator }: Directory): readonly Place[] {
  const places: Place[] = [];
  for (const { region, scope } of observationsByIndicator.get(indicator.id) ?? []) {
    const place = region === null ? null : { region, scope };
    if (place !== null && !places.some((other) => isSamePlace(other, place))) places.push(place);
  }
  return places;
}

/** A chart for each place where an indicator was measured, with the targets that plans set there, in the order of the registry; none where no measured value can be drawn. */
export function placeCharts(indicator: Indicator, directory: Directory, t: Dictionary): readonly Chart[] {
  const { regions, observationsByIndicator, targetsByIndicator } = directory;
  return placesOf(indicator, directory).flatMap((place) => {
    const observations = (observationsByIndicator.get(indicator.id) ?? []).filter((one) => isObservedAt(one, place));
    const commitments = (targetsByIndicator.get(indicator.id) ?? [])
      .map(({ plan, item }) => ({ plan, target: item }))
      .filter(({ plan, target }) => {
        const own = placeOf(plan, target);
        return target.restates === null && own !== null && isSamePlace(own, place);
      });
    const values = historyOf({ measure: indicator.measure, observations, commitments });
    if (!values.some(({ role, undrawn }) => role === 'measured' && undrawn === null)) return [];
    const say = (words: string) => foreign(words, registryText, t);
    const name = t.charts.place(say(regions.get(place.region)?.name ?? place.region), place.scope === null ? null : say(place.scope));
    return [historyChart(values, { name, unit: say(indicator.unit), data: indicatorFileAddress(indicator.id) }, t)];
  });
}
