import hongKong from 'opencc-js/dict/HKPhrases';
import taiwan from 'opencc-js/dict/TWPhrases';
import type { Fold } from '../folding/fold.ts';

/** Words of the mainland with those of Taiwan or Hong Kong for the same thing, folded. */
export type RegionalWords = readonly (readonly [string, string])[];

function allWords(fold: Fold): RegionalWords {
  return [taiwan, hongKong].flatMap((phrases) =>
    phrases.split('|').flatMap((entry) => {
      const [word = '', ...others] = entry.split(' ');
      const mainland = fold.text(word);
      return others.map((other) => [mainland, fold.text(other)] as const).filter(([a, b]) => a !== b && a.length > 1 && b.length > 1);
    }),
  );
}

/** The pairs of which at least one word occurs in the folded texts. */
export function makeRegionalWords(folded: readonly (readonly string[])[], fold: Fold): RegionalWords {
  const texts = folded.flat().join('\n');
  return [...new Map(allWords(fold).map((pair) => [pair.join(' '), pair])).values()].filter(
    ([a, b]) => texts.includes(a) || texts.includes(b),
  );
}

/** The pairs of which both words occur: who searches for one may want the other too. */
export function variantsAmong(words: RegionalWords, folded: readonly (readonly string[])[]): RegionalWords {
  const texts = folded.flat().join('\n');
  return words.filter(([a, b]) => texts.includes(a) && texts.includes(b) && !a.includes(b) && !b.includes(a));
}
