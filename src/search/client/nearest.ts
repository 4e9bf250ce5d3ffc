import { joinParts, partsOf } from '../tokens.ts';
import type { Phrases } from './phrases.ts';

const mostPairs = 40;
const mostUnits = 10;
const leastShare = 0.3;

function neighbours(term: string): readonly string[] {
  const parts = partsOf(term);
  return parts.slice(1).map((part, index) => joinParts([parts[index] ?? '', part]));
}

/** The units that have most of the rarer pairs of characters of the terms, when no unit has all; at most ten. */
export async function findNearest(terms: readonly string[], phrases: Phrases): Promise<readonly number[]> {
  const pairs = [...new Set(terms.flatMap(neighbours))].slice(0, mostPairs);
  if (pairs.length < 3) return [];
  const weights = new Map<number, number>();
  let most = 0;
  for (const found of await Promise.all(pairs.map((pair) => phrases.find(pair)))) {
    const weight = Math.log(1 + phrases.count / Math.max(1, found.size));
    most += weight;
    for (const unit of found.keys()) weights.set(unit, (weights.get(unit) ?? 0) + weight);
  }
  return Array.from(weights)
    .filter(([, weight]) => weight >= most * leastShare)
    .toSorted(([a, m], [b, n]) => n - m || a - b)
    .slice(0, mostUnits)
    .map(([unit]) => unit);
}
