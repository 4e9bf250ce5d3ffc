import type { Region } from '../../model/registry/region.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import { placeWords, type Loaded } from './loaded.ts';

/** How many digits of a code (GB/T 2260) name the region above: two of a province, four of a city. */
const shared: Readonly<Partial<Record<Region['level'], number>>> = { province: 2, city: 4 };

/** Division codes name one region each, within the region above. */
export function checkRegions({ regions }: Loaded): Problem[] {
  const byId = new Map(regions.map((entry) => [entry.value.id, entry.value]));
  const seen = new Map<string, string>();
  return regions.flatMap(({ value: { divisionCode, parent }, locate }) => {
    if (divisionCode === null) return [];
    const place = locate(['divisionCode']);
    const first = seen.get(divisionCode);
    if (first === undefined) seen.set(divisionCode, placeWords(place));
    const twice = first === undefined ? [] : [problem('division-code-twice', place, { code: divisionCode, first })];
    const outer = byId.get(parent ?? '');
    const digits = outer === undefined ? undefined : shared[outer.level];
    if (outer === undefined || outer.divisionCode === null || digits === undefined) return twice;
    if (divisionCode.slice(0, digits) === outer.divisionCode.slice(0, digits)) return twice;
    return [...twice, problem('division-code-parent', place, { code: divisionCode, parent: outer.name, parentCode: outer.divisionCode })];
  });
}
