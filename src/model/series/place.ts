import type { Target } from '../plan/target.ts';
import type { Plan } from '../portal.ts';
import type { Observation } from '../registry/observation.ts';
import type { Region } from '../registry/region.ts';

/** Where values belong: a region, or a named part of it. */
export type Place = { readonly region: string; readonly scope: string | null };

/** 全市, 全縣域, 辖区内, 本区范围内 and the like: the whole of a region. */
const wholeRegion =
  /^(?:[全本](?<level>国|國|省|自治区|自治區|市|州|盟|县|縣|区|區|旗|镇|鎮|乡|鄉|街道)?[域境]?|[辖轄][区區]|(?:市|县|縣|区|區|省|州)[域境])(?:范围|範圍)?(?:内|內)?$/u;

/** The level of region that a word such as 全省 names; 全区 may be any. */
const levels: readonly (readonly [words: string, level: Region['level']])[] = [
  ['国國', 'national'],
  ['省自治区自治區', 'province'],
  ['市州盟', 'city'],
];
const order: readonly Region['level'][] = ['national', 'province', 'city', 'county', 'township', 'zone'];

/** Short forms of a region's name: 仙居 of 仙居县. */
function namesOf({ name }: Region): readonly string[] {
  const short = name.replace(/(?:省|市|州|盟|县|縣|区|區|旗|镇|鎮|乡|鄉|街道)$/u, '');
  return short.length >= 2 ? [name, short] : [name];
}

function isCalled(region: Region, words: string): boolean {
  return namesOf(region).some((name) => words === name || [`${name}全域`, `${name}全境`, `${name}域内`, `${name}域`].includes(words));
}

/** Whether a region lies in another, at any depth. */
function isWithin(region: Region, outer: string, regions: readonly Region[]): boolean {
  const seen = new Set<string>();
  for (let at: Region | undefined = region; at !== undefined && at.parent !== null && !seen.has(at.id);) {
    if (at.parent === outer) return true;
    seen.add(at.id);
    const parent: string = at.parent;
    at = regions.find(({ id }) => id === parent);
  }
  return false;
}

/** The region that 全省 means in a plan of a county: the province above it; `undefined` where none is known. Elsewhere the region itself. */
function wholeOf(own: Region | undefined, word: string | undefined, regions: readonly Region[]): Region | undefined {
  const level = word === undefined ? undefined : levels.find(([words]) => words.includes(word) && word !== '区' && word !== '區')?.[1];
  if (own === undefined || level === undefined || own.name.endsWith(word ?? '') || order.indexOf(level) >= order.indexOf(own.level))
    return own;
  return regions.find((outer) => outer.level === level && isWithin(own, outer.id, regions));
}

/** The place that words within a region name: the region itself, a region within it that has one such name, else a part without an entry. */
function placeIn(region: string, scope: string | null, regions: readonly Region[]): Place {
  const words = scope?.normalize('NFKC').replaceAll(/\s/gu, '') ?? '';
  if (scope === null) return { region, scope: null };
  const own = regions.find(({ id }) => id === region);
  const whole = wholeRegion.exec(words);
  if (whole !== null) {
    const outer = wholeOf(own, whole.groups?.['level'], regions);
    return own !== undefined && outer === undefined ? { region, scope } : { region: outer?.id ?? region, scope: null };
  }
  if (own !== undefined && isCalled(own, words)) return { region, scope: null };
  const inner = regions.filter((other) => isCalled(other, words) && isWithin(other, region, regions));
  const [only] = inner;
  return only !== undefined && inner.length === 1 ? { region: only.id, scope: null } : { region, scope };
}

/** Where a target of a plan applies: its own region, else the plan's; `null` where neither says which. */
export function placeOf(
  plan: Pick<Plan, 'region'>,
  { region, scope }: Pick<Target, 'region' | 'scope'>,
  regions: readonly Region[],
): Place | null {
  const own = region ?? plan.region;
  return own === null ? null : placeIn(own, scope, regions);
}

/** Where an observation was made; `null` where it names no region. */
export function placeOfObservation({ region, scope }: Observation, regions: readonly Region[]): Place | null {
  return region === null ? null : placeIn(region, scope, regions);
}

/** Whether an observation was made at a place. */
export function isObservedAt(observation: Observation, place: Place, regions: readonly Region[]): boolean {
  const own = placeOfObservation(observation, regions);
  return own !== null && isSamePlace(own, place);
}

/** Whether one of two places lies in the other, or both in one region: so near that values of one may have been meant for the other. */
export function isNear(a: Place, b: Place, regions: readonly Region[]): boolean {
  const isIn = (inner: string, outer: string) => {
    const region = regions.find(({ id }) => id === inner);
    return region !== undefined && isWithin(region, outer, regions);
  };
  return a.region === b.region || isIn(a.region, b.region) || isIn(b.region, a.region);
}

/** Whether two places are the same. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a.region === b.region && a.scope === b.scope;
}
