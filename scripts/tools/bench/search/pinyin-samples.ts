import { pinyin } from 'pinyin-pro';
import type { Truth } from './load-corpus.ts';
import { randomFrom, type Sample } from './samples.ts';

/** Titles and names as their pinyin, written together or apart; whatever contains the title is expected. */
export function pinyinSamples(truth: Truth, { count, seed }: { readonly count: number; readonly seed: number }): readonly Sample[] {
  const random = randomFrom(seed + 3);
  const titles = [...new Set(truth.corpus.units.map(({ title }) => truth.fold.text(title)))].filter((title) =>
    /^\p{Script=Han}{2,10}$/u.test(title),
  );
  return Array.from({ length: Math.min(count, titles.length) }, () => {
    const [title = ''] = titles.splice(Math.floor(random() * titles.length), 1);
    const syllables = pinyin(title, { toneType: 'none', type: 'array', v: true });
    return { query: syllables.join(random() < 0.5 ? '' : ' '), kind: '拼音', expected: truth.containing(title) };
  });
}
