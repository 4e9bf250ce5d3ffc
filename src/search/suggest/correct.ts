import { anyFigure, joinParts, withoutFigures } from '../tokens.ts';
import type { PairTable } from './pair-table.ts';

/** A spelling near a term, with the number of characters that differ. */
export type Correction = { readonly text: string; readonly cost: number };

type State = { readonly text: string; readonly last: string; readonly cost: number; readonly penalty: number };

const widest = 300;
const followersTried = 80;
const mostCorrections = 60;

function predecessors(table: PairTable, next: string): readonly string[] {
  return Object.entries(table).flatMap(([character, followers]) => (followers.includes(next) ? [character] : []));
}

/** The rank of a pair among those with the same first character, from 0 for the most frequent; `null` when it occurs nowhere. */
function rankOf(table: PairTable, first: string, second: string): number | null {
  const at = table[first]?.indexOf(second) ?? -1;
  return at === -1 ? null : at;
}

function extend(state: State, character: string, { table, cost }: { readonly table: PairTable; readonly cost: number }): State | null {
  const rank = state.last === '' ? 0 : rankOf(table, state.last, character);
  return rank === null
    ? null
    : { text: state.text + character, last: character, cost: state.cost + cost, penalty: state.penalty + Math.log2(1 + rank) };
}

/** Another figure or unit is another fact, no spelling: the character before a figure, the figure and two after it stay as typed. */
function isFirm(characters: readonly string[], position: number): boolean {
  return characters.slice(Math.max(0, position - 2), position + 2).includes(anyFigure);
}

function nextStates(
  state: State,
  position: number,
  { characters, table, most }: { readonly characters: readonly string[]; readonly table: PairTable; readonly most: number },
): readonly State[] {
  const character = characters[position] ?? '';
  const kept = extend(state, character, { table, cost: 0 });
  if (state.cost === most || isFirm(characters, position)) return kept === null ? [] : [kept];
  const near =
    state.last === '' ? predecessors(table, characters[position + 1] ?? '') : Array.from(table[state.last] ?? '').slice(0, followersTried);
  const candidates = near.filter((other) => other !== anyFigure);
  const replaced = candidates.filter((other) => other !== character).map((other) => extend(state, other, { table, cost: 1 }));
  const left = position === 0 ? [] : [{ ...state, cost: state.cost + 1, penalty: state.penalty + 4 }];
  const inserted = candidates.flatMap((other) => {
    const between = state.last === '' ? null : extend(state, other, { table, cost: 1 });
    return between === null ? [] : [extend(between, character, { table, cost: 0 })];
  });
  return [kept, ...replaced, ...inserted, ...left].filter((next) => next !== null);
}

function withFigures(text: string, figures: readonly string[]): string {
  const rest = [...figures];
  return joinParts(Array.from(text, (character) => (character === anyFigure ? (rest.shift() ?? '') : character)));
}

const byLikelihood = (a: State, b: State) => a.cost - b.cost || a.penalty - b.penalty || (a.text < b.text ? -1 : 1);

/**
 * Spellings near a folded term, its figures untouched, whose every pair of characters occurs in the texts, the likeliest first: one character in four may be
 * wrong, missing or too many. Whether a spelling occurs as a whole is not known yet.
 */
export function corrections(term: string, table: PairTable): readonly Correction[] {
  const { characters, figures } = withoutFigures(term);
  if (characters.length < 3 || characters.length > 24) return [];
  const most = Math.min(3, Math.ceil(characters.length / 4));
  let states: readonly State[] = [{ text: '', last: '', cost: 0, penalty: 0 }];
  for (const position of characters.keys()) {
    const next = states.flatMap((state) => nextStates(state, position, { characters, table, most }));
    // Room for every cost, so that spellings with an early mistake are not crowded out.
    states = Array.from({ length: most + 1 }, (_, cost) =>
      next
        .filter((state) => state.cost === cost)
        .toSorted(byLikelihood)
        .slice(0, widest),
    ).flat();
  }
  const costs = new Map<string, number>();
  for (const { text, cost } of states.toSorted(byLikelihood)) if (!costs.has(text)) costs.set(text, cost);
  return Array.from(costs, ([text, cost]) => ({ text: withFigures(text, figures), cost }))
    .filter(({ text }) => text !== term && text.length > 1)
    .slice(0, mostCorrections);
}
