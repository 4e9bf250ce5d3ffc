import type { Target } from '../../model/plan/target.ts';
import type { Observation } from '../../model/registry/observation.ts';
import type { Region } from '../../model/registry/region.ts';
import { isNear, isSamePlace, type Place, placeOf, placeOfObservation } from '../../model/series/place.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import type { Placed } from '../registry/read-registry.ts';
import type { Loaded, LoadedPlan } from './loaded.ts';

type Aim = { readonly plan: LoadedPlan; readonly target: Target; readonly index: number; readonly place: Place };
type Value = { readonly entry: Placed<Observation>; readonly place: Place };

function wordsOf({ region, scope }: Place, regions: readonly Region[]): string {
  const name = regions.find(({ id }) => id === region)?.name ?? region;
  return scope === null ? name : `${name} ${scope}`;
}

const listed = (places: readonly Place[], regions: readonly Region[]) =>
  [...new Set(places.map((place) => wordsOf(place, regions)))].slice(0, 5).join('、');

function checkIndicator(aims: readonly Aim[], values: readonly Value[], regions: readonly Region[]): Problem[] {
  if (aims.length === 0 || values.length === 0) return [];
  const [ofAims, ofValues] = [aims.map(({ place }) => place), values.map(({ place }) => place)];
  const isLost = (place: Place, others: readonly Place[]) =>
    !others.some((other) => isSamePlace(other, place)) && others.some((other) => isNear(other, place, regions));
  const lost = aims.filter(({ place }) => isLost(place, ofValues));
  const idle = values.filter(({ place }) => isLost(place, ofAims));
  const firstIdle = idle.filter(({ place }, index) => idle.findIndex((other) => isSamePlace(other.place, place)) === index);
  return [
    ...lost.map(({ plan, index, place }) =>
      problem('target-unreached', plan.locate(['targets', index, 'scope']), {
        place: wordsOf(place, regions),
        others: listed(ofValues, regions),
      }),
    ),
    // Where every target is reached, values of other places are there to be compared with.
    ...(lost.length === 0 ? [] : firstIdle).map(({ entry, place }) =>
      problem('observation-unreached', entry.locate(['region']), { place: wordsOf(place, regions), others: listed(ofAims, regions) }),
    ),
  ];
}

/**
 * Where an indicator has both targets and observed values, they meet in one place: where values of the same
 * region, of one within it or around it, miss every target, a slip in the scope keeps them apart.
 */
export function checkReach({ plans, observations, regions: placed }: Loaded): Problem[] {
  const regions = placed.map(({ value }) => value);
  const aims = plans.flatMap((plan) =>
    plan.data.targets.flatMap((target, index): (Aim & { readonly indicator: string })[] => {
      const place = placeOf(plan.data, target, regions);
      return target.indicator === null || place === null ? [] : [{ plan, target, index, place, indicator: target.indicator }];
    }),
  );
  const byIndicator = Map.groupBy(aims, ({ indicator }) => indicator);
  const values = Map.groupBy(observations, ({ value }) => value.indicator);
  return [...byIndicator].flatMap(([indicator, own]) => {
    const there = (values.get(indicator) ?? []).flatMap((entry): Value[] => {
      const place = placeOfObservation(entry.value, regions);
      return place === null ? [] : [{ entry, place }];
    });
    return checkIndicator(own, there, regions);
  });
}
