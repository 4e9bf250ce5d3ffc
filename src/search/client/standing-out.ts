import { partsOf } from '../tokens.ts';
import type { Matches } from './find.ts';
import type { Attempt } from './suggest-queries.ts';

/** An attempt that finds something: as it may be typed, and the units, ranked. */
export type Tried = Attempt & { readonly query: string; readonly units: readonly number[]; readonly found: Matches };

/** So many times more than any other must be found by one of several readings before it is taken for the one that was meant. */
const timesMore = 3;

/** One character in so many may differ, if nobody is asked. */
const charactersPerChange = 4;

// Characters that say which: who writes 十三五 or 县人社局 does not mean 十四五 or 市人社局.
const telling = /[零〇一二三四五六七八九十百千万亿两省市县区州镇乡村东西南北上下左右前后增减升降不未无新旧大小高低甲乙丙丁厅局委办]/u;

const without = (text: string, other: string) => Array.from(text).filter((character) => !other.includes(character));

/** Whether two neighbouring characters differ: 推动 for 阻碍 is another word, no slip of the hand. */
function isAnotherWord(typed: readonly string[], meant: readonly string[]): boolean {
  const differs = (at: number) => typed[at] !== meant[at];
  return typed.length === meant.length && typed.some((_, at) => at > 0 && differs(at) && differs(at - 1));
}

/** Whether a near spelling may stand for what was typed: it is no mere part of it, few characters differ, and none tells another thing. */
function isSlip({ reason, cost, terms }: Tried, typed: readonly string[]): boolean {
  if (reason !== 'spelling') return true;
  const [meant = '', wrong = ''] = [terms.find((term) => !typed.includes(term)), typed.find((term) => !terms.includes(term))];
  if (wrong.includes(meant)) return false;
  const tells = [without(wrong, meant), without(meant, wrong)].every((characters) =>
    characters.some((character) => telling.test(character)),
  );
  return (
    cost <= Math.max(1, Math.floor(partsOf(meant).length / charactersPerChange)) && !tells && !isAnotherWord(partsOf(wrong), partsOf(meant))
  );
}

/** 财政科技支 is a part of 财政科技支出 and found wherever that is: no other reading. */
const isPart = (a: Tried, b: Tried) =>
  a.query !== b.query && a.terms.length === b.terms.length && a.terms.every((term, index) => b.terms[index]?.includes(term));

/**
 * The terms that alone are likely meant: the only correction, reading of pinyin, spelling of a figure or full name with the fewest changes,
 * or the one that is found far more often than the others. Words of other regions are never put in the place of what was typed.
 */
export function standingOut(typed: readonly string[], tried: readonly Tried[]): readonly string[] | null {
  if (tried.some(({ reason }) => reason === 'regional' || reason === 'single' || reason === 'near')) return null;
  const least = Math.min(...tried.map(({ cost }) => cost));
  const likeliest = tried.filter((one) => one.cost === least && isSlip(one, typed));
  const apart = likeliest.filter((one) => !likeliest.some((other) => isPart(one, other)));
  const [first, second] = apart.toSorted((a, b) => b.units.length - a.units.length);
  return first === undefined || (second !== undefined && second.units.length * timesMore > first.units.length) ? null : first.terms;
}
