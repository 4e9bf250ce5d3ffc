import { corrections } from '../suggest/correct.ts';
import { lettersOf, matchPinyin } from '../suggest/match-pinyin.ts';
import { replaceWords } from '../suggest/replace-words.ts';
import type { SuggestionReason } from './answer.ts';
import type { UnitFiles } from './files.ts';

/** Other terms to try instead of those that were typed, the likeliest first. */
export type Attempt = { readonly reason: SuggestionReason; readonly terms: readonly string[] };

export type AttemptSource = {
  readonly files: UnitFiles;
  /** The whole query, folded. */
  readonly folded: string;
  /** All folded titles. */
  readonly titles: () => Promise<readonly string[]>;
  /** Whether a term occurs anywhere. */
  readonly occurs: (term: string) => Promise<boolean>;
};

async function byPinyin({ files, titles, folded }: AttemptSource): Promise<readonly Attempt[]> {
  const letters = lettersOf(folded);
  if (letters === null) return [];
  const [table, all] = await Promise.all([files.pinyin(), titles()]);
  return matchPinyin(letters, new Set(all), table).map((word) => ({ reason: 'pinyin', terms: [word] }));
}

/** Puts each alternative in the place of the term that does not occur. */
function replacing(
  terms: readonly string[],
  index: number,
  { reason, alternatives }: { readonly reason: SuggestionReason; readonly alternatives: readonly string[] },
): readonly Attempt[] {
  return alternatives.map((other) => ({ reason, terms: terms.with(index, other) }));
}

/** What to try when nothing contains all terms: words of other regions, pinyin, near spellings, then the terms one by one. */
export async function attemptsFor(terms: readonly string[], source: AttemptSource): Promise<readonly Attempt[]> {
  const { files, occurs } = source;
  const missing = (await Promise.all(terms.map(async (term, index) => ({ index, term, there: await occurs(term) })))).filter(
    ({ there }) => !there,
  );
  const [words, table] = await Promise.all([files.regional(), missing.length > 0 ? files.pairs() : {}]);
  const wanted = missing.length > 0 ? missing : terms.map((term, index) => ({ term, index }));
  const regional = wanted.flatMap(({ term, index }) =>
    replacing(terms, index, { reason: 'regional', alternatives: replaceWords(term, words) }),
  );
  const all =
    terms.length > 1 ? [{ reason: 'regional' as const, terms: terms.map((term) => replaceWords(term, words).at(-1) ?? term) }] : [];
  const pinyin = await byPinyin(source);
  const spelling =
    missing.length === 1
      ? missing.flatMap(({ term, index }) => replacing(terms, index, { reason: 'spelling', alternatives: corrections(term, table) }))
      : [];
  const single = terms.length > 1 ? terms.map((term): Attempt => ({ reason: 'single', terms: [term] })) : [];
  return [...regional, ...all, ...pinyin, ...spelling, ...single];
}
