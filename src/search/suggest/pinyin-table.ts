import { pinyin } from 'pinyin-pro';
import { typedForm } from '../tokens.ts';
import type { Fold } from '../folding/fold.ts';

/** The readings that a character has in titles and names, without tones; several are apart by a space. */
export type PinyinTable = Readonly<Record<string, string>>;

const han = /\p{Script=Han}/u;

/** Collects the readings of the characters in titles, each as it is read in its word. */
export function makePinyinTable(titles: readonly string[], fold: Fold): PinyinTable {
  const readings = new Map<string, Set<string>>();
  for (const title of new Set(titles.map((own) => typedForm(fold.text(own))))) {
    const syllables = pinyin(title, { toneType: 'none', type: 'array', nonZh: 'spaced', v: true });
    for (const [index, character] of Array.from(title).entries()) {
      const syllable = syllables[index];
      if (syllable === undefined || !han.test(character)) continue;
      readings.set(character, (readings.get(character) ?? new Set()).add(syllable.replaceAll('ü', 'v')));
    }
  }
  return Object.fromEntries(
    Array.from(readings, ([character, set]) => [character, [...set].toSorted().join(' ')] as const).toSorted(([a], [b]) =>
      a < b ? -1 : 1,
    ),
  );
}
