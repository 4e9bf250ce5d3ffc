import hongKong from 'opencc-js/dict/HKPhrases';
import taiwan from 'opencc-js/dict/TWPhrases';
import type { Fold } from '../folding/fold.ts';
import { everydayWords } from './everyday-words.ts';

/** Words of the mainland with those of Taiwan or Hong Kong for the same thing, and full names with everyday ones; folded. */
export type RegionalWords = readonly (readonly [string, string])[];

/** Folded fields of every unit. */
type Fields = readonly (readonly string[])[];

function allWords(fold: Fold): RegionalWords {
  const everyday = everydayWords.map(([full, short]) => [fold.text(full), fold.text(short)] as const);
  const regional = [taiwan, hongKong].flatMap((phrases) =>
    phrases.split('|').flatMap((entry) => {
      const [word = '', ...others] = entry.split(' ');
      const mainland = fold.text(word);
      return others.map((other) => [mainland, fold.text(other)] as const).filter(([a, b]) => a !== b && a.length > 1 && b.length > 1);
    }),
  );
  return [...everyday, ...regional];
}

/** The words that occur in the fields, found in one pass over them: thousands of words, megabytes of text. */
function occurringAmong(words: ReadonlySet<string>, fields: Fields): ReadonlySet<string> {
  const byStart = Map.groupBy(words, (word) => word.slice(0, 2));
  const found = new Set<string>();
  for (const text of fields.flat()) {
    for (let at = 0; at + 2 <= text.length; at += 1) {
      for (const word of byStart.get(text.slice(at, at + 2)) ?? []) if (text.startsWith(word, at)) found.add(word);
    }
  }
  return found;
}

/** The pairs of which at least one word occurs in the folded fields. */
export function makeRegionalWords(fields: Fields, fold: Fold): RegionalWords {
  const all = [...new Map(allWords(fold).map((pair) => [pair.join(' '), pair])).values()];
  const occurring = occurringAmong(new Set(all.flat()), fields);
  return all.filter((pair) => pair.some((word) => occurring.has(word)));
}

/** The pairs of which both words occur: who searches for one may want the other too. */
export function variantsAmong(words: RegionalWords, fields: Fields): RegionalWords {
  const occurring = occurringAmong(new Set(words.flat()), fields);
  return words.filter(([a, b]) => occurring.has(a) && occurring.has(b) && !a.includes(b) && !b.includes(a));
}
