const digits = '零一二三四五六七八九';
const steps: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

function valueOf(character: string): number | null {
  if (character === '〇') return 0;
  if (character === '两') return 2;
  const at = digits.indexOf(character);
  return at === -1 ? null : at;
}

/** The number that a word of Chinese numerals below a hundred million means, two digits or more said one by one included (二〇二五); `null` for others. */
export function parseHan(word: string): number | null {
  const characters = Array.from(word);
  if (characters.length > 1 && characters.every((character) => valueOf(character) !== null))
    return characters.includes('两') ? null : Number(characters.map(valueOf).join(''));
  let [sum, part, last, lastStep] = [0, 0, null as number | null, Infinity];
  for (const character of characters) {
    const [value, step] = [valueOf(character), steps[character]];
    if (value !== null) {
      if (last !== null && last !== 0) return null;
      last = value;
    } else if (step === 10_000 && part + (last ?? 0) > 0) {
      sum = (part + (last ?? 0)) * step;
      [part, last, lastStep] = [0, null, step];
    } else if (step !== undefined && step < lastStep && (last !== null || step === 10)) {
      part += (last ?? 1) * step;
      [last, lastStep] = [null, step];
    } else return null;
  }
  return sum + part + (last ?? 0);
}

/** A whole number from 1 to 9999 in Chinese numerals: 二十, 一百零五. */
export function formatHan(value: number): string {
  let [word, gap] = ['', false];
  for (const [step, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / step) % 10;
    if (digit === 0) gap = word !== '';
    else {
      word += (gap ? '零' : '') + (digits[digit] ?? '') + name;
      gap = false;
    }
  }
  return word.replace(/^一十/, '十');
}

/** The digits of a year one by one: 二〇二五. */
export function formatHanYear(year: string): string {
  return Array.from(year, (digit) => (digit === '0' ? '〇' : (digits[Number(digit)] ?? ''))).join('');
}

/** Characters that numbers are written with, without those of powers of ten thousand, which are units: 三百万 is 三百 of 万. */
export const hanNumerals = '〇零一二三四五六七八九十百千两';

/** Whether a word of numerals is one figure that may not be cut: 二十, 一百零五, 二〇二五; not 十四五, 三五, 百. */
export function isHanFigure(word: string): boolean {
  if (/^[一二][〇零一二三四五六七八九]{3}$/u.test(word)) return true;
  return Array.from(word).length > 1 && /[十百千]/u.test(word) && parseHan(word) !== null;
}
