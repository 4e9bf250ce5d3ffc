import { foldText } from './fold-text.ts';

/** Shared runs of this many folded characters count as copied. */
const runLength = 13;

/** A shared run may hold this many characters beside names: the words that join them, such as `、` or `和`. */
const joiningCharacters = 4;

function maximalRuns(text: string, source: string): [start: number, end: number][] {
  const known = new Set<string>();
  for (let at = 0; at + runLength <= source.length; at++) known.add(source.slice(at, at + runLength));
  const runs: [start: number, end: number][] = [];
  for (let start = 0; start + runLength <= text.length; start++) {
    if (!known.has(text.slice(start, start + runLength))) continue;
    let end = start + runLength;
    while (end < text.length && source.includes(text.slice(start, end + 1))) end++;
    const last = runs.at(-1);
    if (last === undefined || end > last[1]) runs.push([start, end]);
  }
  return runs;
}

function coveredPlaces(text: string, names: readonly string[]): Set<number> {
  const covered = new Set<number>();
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      for (let place = at; place < at + name.length; place++) covered.add(place);
    }
  }
  return covered;
}

/** The runs of 13 or more folded characters that `text` shares with `source` and that names do not account for. */
export function findSharedRuns(text: string, source: string, names: readonly string[]): string[] {
  const folded = foldText(text);
  const covered = coveredPlaces(
    folded,
    names.map(foldText).filter((name) => name !== ''),
  );
  const beside = ([start, end]: [number, number]) =>
    Array.from({ length: end - start }, (_, at) => start + at).filter((place) => !covered.has(place)).length;
  return maximalRuns(folded, foldText(source))
    .filter((run) => beside(run) > joiningCharacters)
    .map(([start, end]) => folded.slice(start, end));
}
