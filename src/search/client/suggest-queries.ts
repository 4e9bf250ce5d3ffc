import { corrections } from '../suggest/correct.ts';
import { lettersOf, matchPinyin } from '../suggest/match-pinyin.ts';
import { matchAbbreviation } from '../suggest/match-names.ts';
import { partsApart } from '../suggest/parts-apart.ts';
import { otherFigures } from '../suggest/other-figures.ts';
import { replaceWords } from '../suggest/replace-words.ts';
import type { SuggestionReason } from './answer.ts';
import type { UnitFiles } from './files.ts';

/** Other terms to try instead of those that were typed, the likeliest first; `cost` counts the characters that differ. */
export type Attempt = { readonly reason: SuggestionReason; readonly terms: readonly string[]; readonly cost: number };

/** Folded names that a term may have been meant for. */
export type KnownNames = { readonly titles: readonly string[]; readonly bodies: readonly string[] };

export type AttemptSource = {
  readonly files: UnitFiles;
  /** The whole query, folded. */
  readonly folded: string;
  /** Folded names of places that plans are for. */
  readonly places: readonly string[];
  readonly names: () => Promise<KnownNames>;
  /** Whether a term occurs anywhere. */
  readonly occurs: (term: string) => Promise<boolean>;
};

type Missing = { readonly index: number; readonly term: string };
type Alternatives = (term: string) => readonly (readonly string[])[] | Promise<readonly (readonly string[])[]>;

/** Puts each alternative in the place of the term that does not occur. */
async function replacing(
  terms: readonly string[],
  missing: readonly Missing[],
  { reason, alternatives }: { readonly reason: SuggestionReason; readonly alternatives: Alternatives },
): Promise<readonly Attempt[]> {
  const lists = missing.map(async ({ term, index }) =>
    (await alternatives(term)).map((others) => ({ reason, cost: 0, terms: terms.toSpliced(index, 1, ...others) })),
  );
  return (await Promise.all(lists)).flat();
}

async function byPinyin(letters: string, { files, names }: AttemptSource): Promise<readonly (readonly string[])[]> {
  const [table, { titles }] = await Promise.all([files.pinyin(), names()]);
  return matchPinyin(letters, new Set(titles), table).map((word) => [word]);
}

async function pinyinAttempts(terms: readonly string[], missing: readonly Missing[], source: AttemptSource): Promise<readonly Attempt[]> {
  const whole = lettersOf(source.folded);
  if (whole !== null) return (await byPinyin(whole, source)).map((words) => ({ reason: 'pinyin', cost: 0, terms: words }));
  const alternatives: Alternatives = (term) => {
    const letters = lettersOf(term);
    return letters === null ? [] : byPinyin(letters, source);
  };
  return replacing(terms, missing, { reason: 'pinyin', alternatives });
}

/**
 * What to try when nothing contains all terms: words of other regions, other ways to write the same figure, place, words and figures by
 * themselves, full names of bodies, pinyin, near spellings, then the terms one by one.
 */
export async function attemptsFor(terms: readonly string[], source: AttemptSource): Promise<readonly Attempt[]> {
  const { files, occurs, places, names } = source;
  const all = terms.map((term, index) => ({ index, term }));
  const there = await Promise.all(terms.map(occurs));
  const missing = all.filter(({ index }) => there[index] === false);
  const [words, table] = await Promise.all([files.regional(), missing.length > 0 ? files.pairs() : {}]);
  const wanted = missing.length > 0 ? missing : all;
  const each = (reason: SuggestionReason, alternatives: Alternatives) => replacing(terms, wanted, { reason, alternatives });
  const single = (list: readonly string[]) => list.map((word) => [word]);
  const together = terms.map((term) => replaceWords(term, words).at(-1) ?? term);
  const spelling = missing.flatMap(({ term, index }) =>
    missing.length > 1
      ? []
      : corrections(term, table).map(({ text, cost }): Attempt => ({ reason: 'spelling', cost, terms: terms.with(index, text) })),
  );
  return [
    ...(await each('regional', (term) => single(replaceWords(term, words)))),
    ...(terms.length > 1 ? [{ reason: 'regional' as const, cost: 0, terms: together }] : []),
    ...(await each('figure', (term) => single(otherFigures(term)))),
    ...(await each('apart', (term) => partsApart(term, places))),
    ...(await each('name', async (term) => single(matchAbbreviation(term, (await names()).bodies)))),
    ...(await pinyinAttempts(terms, missing, source)),
    ...spelling,
    ...(terms.length > 1 ? terms.map((term): Attempt => ({ reason: 'single', cost: 0, terms: [term] })) : []),
  ];
}
