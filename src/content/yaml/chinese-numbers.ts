import { Fraction } from 'fraction.js';

const digits = '零一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A whole number below ten thousand in Chinese numerals, or `null`. */
function section(text: string): number | null {
  let [sum, digit] = [0, -1];
  for (const character of text) {
    const unit = units[character];
    if (unit !== undefined) {
      sum += (digit === -1 ? 1 : digit) * unit;
      digit = -1;
    } else {
      const value = digits.indexOf(character);
      if (value === -1 || digit > 0) return null;
      digit = value;
    }
  }
  return sum + Math.max(0, digit);
}

/** A number in Chinese numerals (`二十五`, `三千二百`, `十二点五`, `二〇二五`) in digits, or `null`. */
export function fromChineseNumerals(written: string): string | null {
  const text = written.replace(/[〇○]/g, '零').replace(/两/g, '二');
  if (!/^[零一二三四五六七八九十百千点]+$/.test(text)) return null;
  const [whole = '', decimals, ...rest] = text.split('点');
  if (rest.length > 0 || whole === '' || decimals === '') return null;
  const plain = (part: string) =>
    /^[零一二三四五六七八九]+$/.test(part) ? Array.from(part, (each) => digits.indexOf(each)).join('') : null;
  const number = whole.length > 1 ? (plain(whole) ?? section(whole)) : section(whole);
  const after = decimals === undefined ? '' : plain(decimals);
  return number === null || after === null ? null : `${number}${decimals === undefined ? '' : `.${after}`}`;
}

/** A number with a vulgar fraction such as 2½: as a decimal where it ends, else as a fraction; `null` for anything else. */
export function fromVulgarFraction(text: string): string | null {
  const [, whole = '', vulgar = ''] = /^(\d*)([\u00BC-\u00BE\u2150-\u215E])$/u.exec(text) ?? [];
  if (vulgar === '') return null;
  const [numerator, denominator] = vulgar.normalize('NFKD').split('\u2044');
  const sum = new Fraction(Number(numerator), Number(denominator)).add(Number(whole));
  return sum.toString().includes('(') ? sum.toFraction() : sum.toString();
}
