import { unitRelation } from './convert.ts';

type Written = { readonly unit: string | null; readonly unitNormalised: string | null };

/**
 * The unit to compute with: the one that a text prints, or its normal form where that is another spelling that only the author knows
 * (人（个） for 人). A normal form that differs by a factor says nothing of the value, which is in the printed unit.
 */
export function unitOf({ unit, unitNormalised }: Written): string | null {
  if (unit === null || unitNormalised === null) return unit ?? unitNormalised;
  return unitRelation(unit, unitNormalised) === 'different' ? unitNormalised : unit;
}
