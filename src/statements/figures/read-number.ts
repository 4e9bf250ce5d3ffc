const digits = new Map(Array.from('〇一二三四五六七八九').map((character, value) => [character, value]));
const valueOf = (character: string) => (character === '零' ? 0 : character === '两' ? 2 : digits.get(character));
const steps: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** A whole number in Chinese numerals below 10 000, or digit by digit (二〇); `null` for what is no number. */
function readWhole(text: string): number | null {
  if (text === '') return null;
  if (/^[〇零一二两三四五六七八九]{2,}$/.test(text)) return Number([...text].map((character) => valueOf(character) ?? 0).join(''));
  let sum = 0;
  let digit: number | null = null;
  for (const character of text) {
    const step = steps.get(character);
    const value = valueOf(character);
    if (step !== undefined) {
      sum += (digit ?? 1) * step;
      digit = null;
    } else if (value === undefined) return null;
    else digit = value;
  }
  return sum + (digit ?? 0);
}

/** A number in Chinese numerals, with digits after 点 where there are any, as decimal text; `null` for what is no number. */
export function readChinese(text: string): string | null {
  const [whole = '', part] = text.split('点');
  const value = readWhole(whole);
  if (value === null) return null;
  return part === undefined ? String(value) : `${value}.${[...part].map((character) => valueOf(character) ?? 0).join('')}`;
}

/** 万 and 亿 that stand for a number themselves: 近万人次. */
const alone: ReadonlyMap<string, string> = new Map([
  ['万', '10000'],
  ['亿', '100000000'],
]);

/** What digits of a text stand for, as a decimal or a fraction without needless zeros in front; `null` for what is no number. */
export function readNumber(text: string): string | null {
  const whole = alone.get(text);
  if (whole !== undefined) return whole;
  const [, lower, upper] = /^([^/]+)分之(.+)$/.exec(text) ?? [];
  if (lower !== undefined && upper !== undefined && !/^[百千万]$/.test(lower)) {
    const [below, above] = [readChinese(lower), readChinese(upper)];
    return below === null || above === null || Number(below) === 0 || Number(above) === 0 ? null : `${above}/${below}`;
  }
  const plain = (upper ?? text).replaceAll(/[, ]/g, '');
  if (/^\d+\/\d+$/.test(plain)) {
    const [above = '', below = ''] = plain.split('/').map((part) => part.replace(/^0+(?=\d)/, ''));
    return above === '0' || below === '0' ? null : `${above}/${below}`;
  }
  if (/^-?\d+(\.\d+)?$/.test(plain)) return plain.replace(/^(-?)0+(?=\d)/, '$1');
  return readChinese(plain);
}
