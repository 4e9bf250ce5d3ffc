import type { PinyinTable } from './pinyin-table.ts';

const mostMatches = 6;
const shortestInitials = 3;

/** The letters of a query that is nothing but letters and tone numbers, by its folded text; else `null`. */
export function lettersOf(folded: string): string | null {
  const letters = folded.replace(/(?<=[a-z]) [1-5] /g, '');
  return /^[a-z]{2,60}$/.test(letters) ? letters : null;
}

function readings(character: string, table: PinyinTable): readonly string[] {
  return table[character]?.split(' ') ?? [character];
}

/** Where in `characters` a reading of `letters` that starts at `start` ends, or `null`. */
function endOfReading(
  characters: readonly string[],
  start: number,
  { letters, table }: { readonly letters: string; readonly table: PinyinTable },
): number | null {
  if (letters === '') return start;
  const character = characters[start];
  if (character === undefined) return null;
  for (const syllable of readings(character, table)) {
    if (!letters.startsWith(syllable)) continue;
    const end = endOfReading(characters, start + 1, { letters: letters.slice(syllable.length), table });
    if (end !== null) return end;
  }
  return null;
}

function hasInitials(
  characters: readonly string[],
  start: number,
  { letters, table }: { readonly letters: string; readonly table: PinyinTable },
): boolean {
  return Array.from(letters).every((letter, index) =>
    readings(characters[start + index] ?? '', table).some((syllable) => syllable.startsWith(letter)),
  );
}

/** Words of folded titles that are read as the letters, else whose syllables begin with them; the most frequent first. */
export function matchPinyin(letters: string, titles: Iterable<string>, table: PinyinTable): readonly string[] {
  const [whole, initials] = [new Map<string, number>(), new Map<string, number>()];
  const add = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const title of titles) {
    const characters = Array.from(title);
    for (const start of characters.keys()) {
      const end = endOfReading(characters, start, { letters, table });
      if (end !== null) add(whole, characters.slice(start, end).join(''));
      else if (
        letters.length >= shortestInitials &&
        letters.length <= characters.length - start &&
        hasInitials(characters, start, { letters, table })
      ) {
        add(initials, characters.slice(start, start + letters.length).join(''));
      }
    }
  }
  const found = whole.size > 0 ? whole : initials;
  return Array.from(found)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostMatches)
    .map(([word]) => word);
}
