import type { Task } from '../../model/plan/items.ts';
import { comparators, hedges } from '../../model/vocabularies.ts';
import { bareFigure } from '../../statements/grammar/comparators.ts';
import { compareWithWords } from '../../statements/use/compare-with-words.ts';
import { compareTime, type Difference } from '../../statements/use/compare-target.ts';
import type { MarkedItem } from './read-items.ts';
import { type Raw, writtenTarget } from './written-item.ts';

/** A field that is written otherwise than the marked words say, with both sides as an author writes them. */
export type ItemDifference = {
  readonly field: string;
  readonly written: string;
  readonly read: string;
  readonly words: string;
  /** The words say nothing of it: no word compares. */
  readonly isUnsaid: boolean;
};

const wordsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = { comparator: comparators, hedge: hedges };

const shown = ({ field, written, read, rule }: Difference, words: string): ItemDifference => {
  const word = (code: string) => wordsOf[field]?.[code] ?? code;
  return { field, written: word(written), read: word(read), words, isUnsaid: rule === bareFigure.name };
};

const hasNumber = ({ field }: Difference) => field === 'value' || field === 'min' || field === 'max';

/** What is told of a fault once: with a wrong number its printed digits are wrong as well. */
function withoutFollowing(differences: readonly Difference[], words: string): Difference[] {
  const isWrong = differences.some((difference) => hasNumber(difference));
  return differences.filter(({ field, written }) => field !== 'printed' || (!isWrong && words.includes(written)));
}

/** Of the places that mark one item the one that agrees best speaks for it. */
function best(all: readonly (readonly ItemDifference[])[]): readonly ItemDifference[] {
  return all.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

/** Where a target says otherwise than its words. */
export function targetDifferences(item: Raw, marks: readonly MarkedItem[]): readonly ItemDifference[] {
  const written = writtenTarget(item);
  const all = marks.map(({ marked, words }) =>
    withoutFollowing(compareWithWords(written, marked.readings), words).map((difference) => shown(difference, words)),
  );
  return best(all);
}

/** Where a milestone is due at another time than its words say. */
export function milestoneDifferences(item: Raw, marks: readonly MarkedItem[]): readonly ItemDifference[] {
  const { targetYear, due } = writtenTarget(item);
  const all = marks.map(({ marked, words }) => {
    const reading = marked.readings.at(-1);
    return reading === undefined ? [] : compareTime({ targetYear, due }, reading).map((difference) => shown(difference, words));
  });
  return best(all);
}

const evenly = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '');

/** The sort of a number: 一、 or （一） or 1. */
const sortOf = (number: string) => number.normalize('NFKC').replace(/[一二三四五六七八九十百\d]+/gu, 'N');

/** Where number and title of a task are not those of the heading above its block; a task without a number may have a title of its own. */
export function taskDifferences(
  { number, title }: Pick<Task, 'number' | 'title'>,
  marks: readonly MarkedItem[],
): readonly ItemDifference[] {
  const heading = marks[0]?.heading ?? null;
  if (heading === null || heading.number === null || number === null) return [];
  const words = heading.number + heading.title;
  const isSameTitle = evenly(title) === evenly(heading.title);
  const isSameNumber = evenly(number) === evenly(heading.number);
  if (isSameNumber) return isSameTitle ? [] : [{ field: 'title', written: title, read: heading.title, words, isUnsaid: false }];
  const isMeant = isSameTitle || sortOf(number) === sortOf(heading.number);
  return isMeant ? [{ field: 'number', written: number, read: heading.number, words, isUnsaid: false }] : [];
}
