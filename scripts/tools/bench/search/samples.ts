import { parseQuery } from '../../../../src/search/query/parse-query.ts';
import type { Truth } from './load-corpus.ts';

/** A query with the addresses that must be found. */
export type Sample = {
  readonly query: string;
  readonly expected: ReadonlySet<string>;
  readonly kind: string;
  /** What is right beside it, where more may be found than must be. */
  readonly right?: ReadonlySet<string>;
};

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Random = () => number;
export const pick = <T>(random: Random, items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];

/** Whether a text is cut within a figure or a range when it is cut before `at`: no reader looks for half a figure. */
function cutsFigure(text: string, at: number): boolean {
  return /[\d０-９%％‰][.,，:：/\s-]?$/u.test(text.slice(0, at)) && /^[\s.,，:：/–—～~−-]?[\d０-９]/u.test(text.slice(at));
}

/** A string of `min` to `max` characters from a text, cut at random, but not within a figure; empty when the place is a bad one. */
export function cut(random: Random, text: string, { min, max }: { readonly min: number; readonly max: number }): string {
  const characters = Array.from(text);
  const length = Math.min(characters.length, min + Math.floor(random() * (max - min + 1)));
  const start = Math.floor(random() * (characters.length - length + 1));
  const [before, string] = [characters.slice(0, start).join(''), characters.slice(start, start + length).join('')];
  return [before.length, before.length + string.length].some((at) => cutsFigure(text, at)) ? '' : string;
}

/** The single term that a query is, folded; `null` for a query of several terms or none. */
export function onlyTerm(query: string, { fold }: Pick<Truth, 'fold'>): string | null {
  const [first, ...others] = parseQuery(query, fold).terms;
  return first === undefined || others.length > 0 ? null : first.folded;
}

type Pool = { readonly kind: string; readonly texts: readonly string[] };

function poolsOf({ corpus: { units } }: Truth): readonly Pool[] {
  const ofKind = (kind: string) => units.filter((unit) => unit.kind === kind);
  const numbers = units
    .flatMap(({ title, texts }) => [title, ...texts])
    .flatMap((text) => text.match(/[^\s，。；、（）]{0,5}\d[\d.%％,—-]*[^\s，。；、（）\d]{0,5}/gu) ?? []);
  return [
    { kind: '标题', texts: units.map(({ title }) => title) },
    { kind: '条款', texts: ofKind('clause').flatMap(({ texts }) => texts) },
    { kind: '目标', texts: ofKind('target').flatMap(({ title, texts }) => [title, ...texts]) },
    { kind: '数字', texts: numbers },
  ].filter(({ texts }) => texts.length > 0);
}

/** Strings of 2 to 12 characters as they stand in titles, clauses, targets and around numbers, punctuation and all. */
export function substrings(truth: Truth, { count, seed }: { readonly count: number; readonly seed: number }): readonly Sample[] {
  const random = randomFrom(seed);
  const pools = poolsOf(truth);
  const samples: Sample[] = [];
  while (samples.length < count) {
    const pool = pools[samples.length % pools.length];
    const query = cut(random, pick(random, pool?.texts ?? []) ?? '', { min: 2, max: 12 });
    const folded = onlyTerm(query, truth);
    if (folded === null || Array.from(folded).length < 2) continue;
    samples.push({ query, kind: pool?.kind ?? '', expected: truth.containing(folded) });
  }
  return samples;
}

/** Strings made of characters of the corpus that occur nowhere in it. */
export function absentStrings(truth: Truth, { count, seed }: { readonly count: number; readonly seed: number }): readonly Sample[] {
  const random = randomFrom(seed + 1);
  const characters = [...new Set(truth.fields.flat().join(''))];
  const samples: Sample[] = [];
  while (samples.length < count) {
    const length = 2 + Math.floor(random() * 5);
    const query = Array.from({ length }, () => pick(random, characters)).join('');
    if (/^[\p{Script=Han}\d]+$/u.test(query) && truth.containing(truth.fold.text(query)).size === 0)
      samples.push({ query, kind: '无', expected: new Set() });
  }
  return samples;
}

/** Words of 4 to 8 characters from titles with one character in four replaced, so that they occur nowhere. */
export function typos(truth: Truth, { count, seed }: { readonly count: number; readonly seed: number }): readonly Sample[] {
  const random = randomFrom(seed + 2);
  const titles = truth.corpus.units.map(({ title }) => truth.fold.text(title)).filter((title) => /^\p{Script=Han}{4,}$/u.test(title));
  const characters = [...new Set(titles.join(''))];
  const samples: Sample[] = [];
  while (samples.length < count) {
    const right = cut(random, pick(random, titles) ?? '', { min: 4, max: 8 });
    const wrong = Array.from(right);
    for (let block = 0; block + 4 <= wrong.length; block += 4) wrong[block + Math.floor(random() * 4)] = pick(random, characters) ?? '';
    const query = wrong.join('');
    if (truth.containing(query).size === 0) samples.push({ query, kind: '错字', expected: truth.containing(right) });
  }
  return samples;
}
