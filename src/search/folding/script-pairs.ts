/** Writes a character map as one string of pairs, Traditional form first. */
export function formatScriptPairs(map: ReadonlyMap<string, string>): string {
  return Array.from(map, ([from, to]) => from + to).join('');
}

/** Reads a character map from its string of pairs. */
export function parseScriptPairs(pairs: string): ReadonlyMap<string, string> {
  const characters = Array.from(pairs);
  const map = new Map<string, string>();
  for (let index = 0; index + 1 < characters.length; index += 2) map.set(characters[index] ?? '', characters[index + 1] ?? '');
  return map;
}
