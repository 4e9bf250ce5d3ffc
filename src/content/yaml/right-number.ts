import { Fraction } from 'fraction.js';
import { decimal } from '../../model/values/decimal.ts';
import { fromChineseNumerals, fromVulgarFraction } from './chinese-numbers.ts';

/** A number as it is to be written, with the words around it that belong into other fields. */
export type RightNumber = {
  readonly value: string;
  /** `%` or 亿元, where the number was written with it. */
  readonly unit: string | null;
  /** 不低于 and the like, where the number was written with 以上 or ≥. */
  readonly comparator: string | null;
};

const before: readonly (readonly [RegExp, string])[] = [
  [/^(?:≥|>=|不低于|不少于|大于等于|至少)/u, '不低于'],
  [/^(?:≤|<=|不高于|不超过|不多于|小于等于|至多)/u, '不高于'],
  [/^(?:>|超过|高于|大于|突破|超)/u, '高于'],
  [/^(?:<|低于|小于|少于)/u, '低于'],
  [/^(?:约为|大约|约|近|≈|~)/u, '约为'],
];
const after: readonly (readonly [RegExp, string])[] = [
  [/(?:及以上|以上)$/u, '不低于'],
  [/(?:以内|以下|之内)$/u, '不高于'],
  [/(?:左右|上下)$/u, '约为'],
];
const multiples: Readonly<Record<string, string>> = { 翻番: '2', 翻一番: '2', 翻两番: '4', 翻三番: '8' };
/** Units that documents write behind a number: 万家, 亿元, 个百分点, 件/万人. */
const unitSigns = /^(?:[%‰℃㎡㎢]|[万亿]?[\p{Script=Han}㎡㎢]{0,8}(?:\/[\p{Script=Han}]{1,6})?|[万亿]?(?:km2|m2|m3|kWh|MW|kW|GW|t|kg))$/u;

function plainNumber(text: string): string | null {
  const grouped = /^[+-]?\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?$/.test(text) ? text.replace(/[, ]/g, '') : text;
  const digits = grouped
    .replace(/^\+/, '')
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.$/, '');
  if (decimal.safeParse(digits).success) return digits;
  const [, share = '', part = ''] = /^(十|百|千|万)分之(.+)$/u.exec(text) ?? [];
  if (share === '百' || share === '千') return null;
  const [, denominator = '', numerator = ''] = share === '' ? (/^(.+)分之(.+)$/u.exec(text) ?? []) : ['', share, part];
  if (denominator !== '') {
    const [a, b] = [denominator, numerator].map((each) => (each === '万' ? '10000' : fromChineseNumerals(each)));
    return a === null || b === null || a === undefined || b === undefined ? null : `${b}/${a}`;
  }
  return multiples[text] ?? fromChineseNumerals(text);
}

/** Percent and per mille in words: 百分之五 is 5 %, 千分之三 is 3 ‰. */
function inWords(text: string): { readonly value: string; readonly unit: string } | null {
  const [, share, number = ''] = /^(百|千)分之(.+)$/u.exec(text) ?? [];
  const value = share === undefined ? null : plainNumber(number);
  return value === null ? null : { value, unit: share === '百' ? '%' : '‰' };
}

function splitUnit(text: string): { readonly value: string; readonly unit: string | null } | null {
  const share = inWords(text);
  if (share !== null) return share;
  const whole = plainNumber(text);
  if (whole !== null) return { value: whole, unit: null };
  const match = /^([+-]?[\d., ]*\d\.?|[〇零一二三四五六七八九十百千两点]+)\s*(\S.*)/su.exec(text);
  const [number, unit] = [plainNumber(match?.[1] ?? ''), match?.[2]?.trim() ?? ''];
  return number !== null && unit !== '' && unitSigns.test(unit) ? { value: number, unit } : null;
}

/** Reads a number as staff type it: in full width, with thousands marks, a sign, its unit or a word of comparison; `null` where it is not certain. */
export function rightNumber(written: string): RightNumber | null {
  const vulgar = fromVulgarFraction(written.trim());
  if (vulgar !== null) return { value: vulgar, unit: null, comparator: null };
  let text = Array.from(written, (sign) => (/[㎡㎢℃]/u.test(sign) ? sign : sign.normalize('NFKC'))).join('');
  text = text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  const found = [...before, ...after].filter(([pattern]) => pattern.test(text));
  for (const [pattern] of found) text = text.replace(pattern, '').trim();
  const split = splitUnit(text);
  if (split === null || !decimal.safeParse(split.value).success) return null;
  return { ...split, comparator: found[0]?.[1] ?? null };
}

/** The same number without its 万 or 亿: `3` 万 is `30000`. */
export function withoutMyriads(value: string, unit: string): { readonly value: string; readonly unit: string } | null {
  const factor = unit.startsWith('万') ? 10_000 : unit.startsWith('亿') ? 100_000_000 : null;
  if (factor === null) return null;
  const product = new Fraction(value).mul(factor);
  return product.toString().includes('(') ? null : { value: product.toString(), unit: unit.slice(1) };
}
