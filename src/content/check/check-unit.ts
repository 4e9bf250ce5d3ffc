import { unitRelation } from '../../model/units/convert.ts';
import { type Place, type Problem, problem } from '../problems/catalogue.ts';

type Units = { readonly written: readonly (string | null)[]; readonly expected: readonly (string | null)[]; readonly place: () => Place };

/**
 * Holds the unit that is written, in any of its spellings, against the expected one. What differs by a factor is converted; a reminder where
 * they only probably mean the same.
 */
export function checkUnit(code: 'unit-mismatch' | 'report-unit', { written, expected, place }: Units): Problem[] {
  const units = written.filter((unit) => unit !== null);
  const others = expected.filter((unit) => unit !== null);
  const [unit, other] = [units[0], others[0]];
  if (unit === undefined || other === undefined) return [];
  const found = new Set(units.flatMap((a) => others.map((b) => unitRelation(a, b))));
  if (found.has('same') || found.has('factor')) return [];
  return [problem(found.has('likely') ? 'unit-likely-equal' : code, place(), { unit, expected: other })];
}
