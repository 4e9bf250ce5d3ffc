import type { Target } from '../plan/target.ts';
import type { Plan } from '../portal.ts';
import type { Observation } from '../registry/observation.ts';

/** Where values belong: a region, or a named part of it. */
export type Place = { readonly region: string; readonly scope: string | null };

/** 全市, 全縣 and the like: the whole of the plan's own region. */
const wholeRegion = /^全(?:国|國|省|市|州|盟|县|縣|区|區|旗|镇|鎮|乡|鄉|街道|域)$/;

/** Where a target of a plan applies; `null` where the plan does not say which region it is for. */
export function placeOf({ region }: Plan, { scope }: Target): Place | null {
  if (region === null) return null;
  return { region, scope: scope === null || wholeRegion.test(scope) ? null : scope };
}

/** Whether an observation was made at a place. */
export function isObservedAt({ region, scope }: Observation, place: Place): boolean {
  return region === place.region && scope === place.scope;
}

/** Whether two places are the same. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a.region === b.region && a.scope === b.scope;
}
