import { z } from 'zod';

type Heading = { id: string; children: Heading[] };
const heading: z.ZodType<Heading> = z.object({ id: z.string(), children: z.lazy(() => z.array(heading)) });

/** The headings of a text as the facts list them, each with its section: `二`, `二/6`. */
export const statedStructure = z.array(heading);

function placesUnder({ id, children }: Heading): [section: string, place: string][] {
  return children.flatMap((child, index) => {
    const own: [string, string][] = /\/\d+$/.test(child.id) ? [[child.id, `${id}/${index + 1}`]] : [];
    return [...own, ...placesUnder(child)];
  });
}

/** For each section that the facts call by its printed number, its place among its neighbours: `二/1` for `二/6` where numbers run on from chapter to chapter. */
export function sectionPlaces(structure: readonly Heading[]): ReadonlyMap<string, string> {
  return new Map(structure.flatMap(placesUnder));
}
