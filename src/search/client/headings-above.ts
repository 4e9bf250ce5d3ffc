import type { Fold } from '../folding/fold.ts';
import type { UnitTable } from '../index/tables.ts';
import type { UnitFiles } from './files.ts';

export type HeadingSource = { readonly table: UnitTable; readonly groupOf: Int32Array; readonly files: UnitFiles; readonly fold: Fold };

/** Most plans whose headings are read for one query. */
const mostGroups = 40;

/** The anchors of the headings above a clause: `#s3-1-d2` stands under `#s3-1` and `#s3`. */
function anchorsAbove(place: string): readonly string[] {
  const parts = /^#s\d/.test(place) ? place.split('-') : [];
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('-'));
}

/** Tells for clauses whether a term stands in the headings above them. */
export async function headingsAbove(
  units: readonly number[],
  { table, groupOf, files, fold }: HeadingSource,
): Promise<(unit: number, term: string) => boolean> {
  const wanted = new Set([...new Set(units.map((unit) => groupOf[unit] ?? -1))].filter((group) => group >= 0).slice(0, mostGroups));
  const members = Array.from({ length: table.count }, (_, unit) => unit).filter((unit) => wanted.has(groupOf[unit] ?? -1));
  const titleOf = await files.titles(members);
  const keyOf = (unit: number, place: string) => `${groupOf[unit] ?? -1}${place}`;
  const titles = new Map(members.map((unit) => [keyOf(unit, titleOf(unit).place), unit]));
  return (unit, term) =>
    wanted.has(groupOf[unit] ?? -1) &&
    anchorsAbove(titleOf(unit).place).some((anchor) => {
      const heading = titles.get(keyOf(unit, anchor));
      return heading !== undefined && fold.text(titleOf(heading).title).includes(term);
    });
}
