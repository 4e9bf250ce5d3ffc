import type { Problem } from '../../model/problem.ts';
import type { Observation } from '../../model/registry/observation.ts';
import { compareDecimals } from '../../model/values/decimal.ts';
import { problem } from '../problems/catalogue.ts';
import type { Placed } from '../registry/read-registry.ts';
import { placeWords, type Loaded } from './loaded.ts';

function keyOf({ indicator, region, scope, period, kind, base, status }: Observation): string {
  return JSON.stringify([indicator, region, scope, period, kind, base, status]);
}

function duplicates(observations: readonly Placed<Observation>[]): Problem[] {
  const firsts = new Map<string, Placed<Observation>>();
  return observations.flatMap((entry) => {
    const key = keyOf(entry.value);
    const first = firsts.get(key);
    if (first !== undefined) return [problem('duplicate-observation', entry.locate(['indicator']), { first: placeWords(first.locate(['indicator'])) })];
    firsts.set(key, entry);
    return [];
  });
}

/** Observed values are unique, carry the unit of their indicator, and agree with the base values that plans state for the same year and region. */
export function checkObservations({ observations, indicators, plans }: Loaded): Problem[] {
  const units = new Map(indicators.map(({ value }) => [value.id, value.unit]));
  const mismatched = observations.flatMap(({ value, locate }) => {
    const expected = value.kind === 'multiple' ? '倍' : units.get(value.indicator);
    return expected === undefined || expected === value.unit ? [] : [problem('unit-mismatch', locate(['unit']), { unit: value.unit, expected })];
  });
  const levels = new Map(
    observations
      .filter(({ value }) => value.kind === 'level' && value.scope === null)
      .map((entry) => [`${entry.value.indicator} ${entry.value.region} ${entry.value.period}`, entry]),
  );
  const differing = plans.flatMap(({ data, locate }) =>
    data.targets.flatMap((target, index) => {
      if (target.base === null || target.base.year === null || target.base.source !== 'printed' || target.indicator === null) return [];
      const observed = levels.get(`${target.indicator} ${data.region} ${target.base.year}`);
      if (observed === undefined || compareDecimals(observed.value.value, target.base.value) === 0) return [];
      const where = placeWords(observed.locate(['value']));
      return [problem('base-differs', locate(['targets', index, 'base', 'value']), { value: target.base.value, observed: observed.value.value, where })];
    }),
  );
  return [...duplicates(observations), ...mismatched, ...differing];
}
