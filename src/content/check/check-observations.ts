import type { Target } from '../../model/plan/target.ts';
import type { Observation } from '../../model/registry/observation.ts';
import { convert } from '../../model/units/convert.ts';
import { unitOf } from '../../model/units/unit-of.ts';
import { compareDecimals, type Decimal, exact } from '../../model/values/decimal.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import type { Placed } from '../registry/read-registry.ts';
import { checkUnit } from './check-unit.ts';
import { placeWords, type Loaded, type LoadedPlan } from './loaded.ts';

type Entry = Placed<Observation>;

/** What two rows must not share: of final and unstated values there is one, of preliminary and revised ones one of each day of publication. */
function keyOf({ indicator, region, scope, period, kind, base, status, publishedDate }: Observation): string {
  const edition = status === 'final' || status === 'unstated' ? null : publishedDate;
  return JSON.stringify([indicator, region, scope, period, kind, base, status, edition]);
}

function duplicates(observations: readonly Entry[]): Problem[] {
  return [...Map.groupBy(observations, ({ value }) => keyOf(value)).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const details = { first: placeWords(first.locate(['indicator'])) };
    return others.map(({ value, locate }) => {
      const conflicting = value.status === 'final' && compareDecimals(value.value, first.value.value) !== 0;
      return conflicting
        ? problem('two-final-values', locate(['value']), details)
        : problem('duplicate-observation', locate(['indicator']), details);
    });
  });
}

/** Whether a base is the observed value, in whatever unit each is written; of growth and multiples, the base is in the unit of what grows. */
function isSameAmount({ value, unit }: Observation, base: Decimal, target: Target): boolean {
  const own = target.kind === 'growth' || target.kind === 'multiple' ? unit : unitOf(target);
  return convert(exact(base), own, unit)?.equals(exact(value)) ?? false;
}

function baseDiffers({ data, locate }: LoadedPlan, levels: ReadonlyMap<string, readonly Entry[]>): Problem[] {
  return data.targets.flatMap((target, index) => {
    const { base, indicator } = target;
    if (base === null || base.year === null || base.source !== 'printed' || indicator === null) return [];
    const observed = levels.get(`${indicator} ${data.region} ${base.year}`) ?? [];
    const [first] = observed;
    // A plan prints what was known when it was written: any edition of the value will do.
    if (first === undefined || observed.some(({ value }) => isSameAmount(value, base.value, target))) return [];
    const where = placeWords(first.locate(['value']));
    return [
      problem('base-differs', locate(['targets', index, 'base', 'value']), { value: base.value, observed: first.value.value, where }),
    ];
  });
}

/** Observed values are unique, carry the unit of their indicator, and agree with the base values that plans state for the same year and region. */
export function checkObservations({ observations, indicators, plans }: Loaded): Problem[] {
  const units = new Map(indicators.map(({ value }) => [value.id, value.unit]));
  const mismatched = observations.flatMap(({ value, locate }) => {
    const expected = value.kind === 'multiple' ? '倍' : (units.get(value.indicator) ?? null);
    return checkUnit('unit-mismatch', { written: [value.unit], expected: [expected], place: () => locate(['unit']) });
  });
  const levels = Map.groupBy(
    observations.filter(({ value }) => value.kind === 'level' && value.scope === null),
    ({ value }) => `${value.indicator} ${value.region} ${value.period}`,
  );
  return [...duplicates(observations), ...mismatched, ...plans.flatMap((plan) => baseDiffers(plan, levels))];
}
