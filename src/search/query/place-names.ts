const level = /(?:特别行政区|自治[区州县旗]|[省市县区州盟旗镇乡])$/u;

/** A place as it is called, the full name first: 仙居县, 仙居. Folded in, folded out. */
export function placeSpellings(name: string): readonly string[] {
  const stem = name.replace(level, '');
  return stem.length < 2 || stem === name ? [name] : [name, stem];
}

/** A term as a place and what is said of it: 监利 and gdp for 监利gdp; `rest` follows or precedes the name. */
export type PlacePart = { readonly place: string; readonly rest: string };

// What stays between a short name of a place and its object: 监利市的GDP, typed for 监利县.
const between = /^[省市县区州旗]?的?(?=..)|的$/gu;

/** How a folded term may be parted into the name of a place and the rest, by the longest name that fits first. */
export function partByPlace(term: string, places: Iterable<string>): readonly PlacePart[] {
  const fitting = Array.from(new Set(places)).toSorted((a, b) => b.length - a.length);
  return fitting.flatMap((place) => {
    const rests = [
      ...(term.startsWith(place) ? [term.slice(place.length).replace(between, '')] : []),
      ...(term.endsWith(place) ? [term.slice(0, -place.length).replace(between, '')] : []),
    ];
    return rests.filter((rest) => Array.from(rest).length > 1).map((rest) => ({ place, rest }));
  });
}
