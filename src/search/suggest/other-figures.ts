import { figureEdge, figurePattern } from '../folding/figures.ts';
import { formatHan, formatHanYear, parseHan } from './han-numerals.ts';

const figure = (value: string | number) => figureEdge + String(value) + figureEdge;
const source = (pattern: string) => new RegExp(pattern.replaceAll('#', figurePattern).replaceAll('$', figureEdge), 'gu');

const numerals = '[〇零一二两三四五六七八九十百千]+';
const decimal = new RegExp(`^(${numerals})(?:点([〇零一二三四五六七八九]+))?$`, 'u');

/** The figure that a word of Chinese numerals means, such as 三点五; `null` for other words. */
function figureOf(word: string): string | null {
  const [, whole = '', fraction] = decimal.exec(word) ?? [];
  const [value, decimals] = [parseHan(whole), fraction === undefined ? '' : Array.from(fraction, (digit) => parseHan(digit)).join('')];
  return whole === '' || value === null ? null : figure(decimals === '' ? value : `${value}.${decimals}`);
}

function wordOf(digits: string): string | null {
  const value = Number(digits);
  return Number.isInteger(value) && value > 0 && value < 10_000 ? formatHan(value) : null;
}

type Rewrite = (term: string) => string;

const number = `(${numerals}(?:点${numerals})?)`;
const ranged = '[年月日个家户人名项件%‰]|万人|万元|亿元|个月';

const rewrites: readonly Rewrite[] = [
  // 2021年至2025年 and 2021—2025年, 60户到80户 and 60—80户.
  (term) => term.replace(source(`(#)(${ranged})[至到](#)\\2`), '$1至$3$2'),
  (term) => term.replace(source(`(#)[至到](#)(${ranged})`), '$1$3至$2$3'),
  (term) => term.replace(source('(#)到(#)'), '$1至$2'),
  (term) => term.replace(source('(#)至(#)'), '$1到$2'),
  // 2021-12-03, 2021/12/3 and 2021.12.3.
  (term) =>
    term.replace(source('$(\\d{4})$[至/]$0?(\\d{1,2})$(?:[至/]$0?(\\d{1,2})$)?'), (_match, year, month, day) => dateOf(year, month, day)),
  (term) => term.replace(source('$(\\d{4})\\.0?(\\d{1,2})(?:\\.0?(\\d{1,2}))?$'), (_match, year, month, day) => dateOf(year, month, day)),
  (term) => term.replace(source('$0(\\d)$(?=[月日])'), (_match, digit: string) => figure(digit)),
  // 百分之五十, 千分之三点五, 三分之一 and 二十户.
  (term) => term.replace(source(`百分之${number}`), (match, word: string) => mapped(figureOf(word), '%') ?? match),
  (term) => term.replace(source(`千分之${number}`), (match, word: string) => mapped(figureOf(word), '‰') ?? match),
  (term) =>
    term.replace(source(`(${numerals})分之(${numerals})`), (match, below: string, above: string) => {
      const [a, b] = [figureOf(above), figureOf(below)];
      return a === null || b === null ? match : `${a}/${b}`;
    }),
  (term) => term.replace(source(number), (match) => figureOf(match) ?? match),
  (term) => term.replace(source('$([\\d]+)$%'), (match, digits: string) => mappedBack('百分之', wordOf(digits)) ?? match),
  (term) =>
    term.replace(source('$(\\d+)$/$(\\d+)$'), (match, above: string, below: string) => {
      const [a, b] = [wordOf(above), wordOf(below)];
      return a === null || b === null ? match : `${b}分之${a}`;
    }),
  (term) =>
    term
      .replace(source('$((?:19|20)\\d\\d)$(?=年)'), (_match, year: string) => formatHanYear(year))
      .replace(source('(?<!/)$(\\d+)$(?![%‰/])'), (match, digits: string) => wordOf(digits) ?? match),
  (term) => term.replace(source('$2$(?=[个家户人名项件种类次位条倍])'), '两'),
];

function dateOf(year: string, month: string, day: string | undefined): string {
  return `${figure(year)}年${figure(month)}月${day === undefined ? '' : `${figure(day)}日`}`;
}

function mapped(value: string | null, sign: string): string | null {
  return value === null ? null : value + sign;
}

function mappedBack(prefix: string, word: string | null): string | null {
  return word === null ? null : prefix + word;
}

/** Other ways to write the figures of a folded term, every one of the same value: 二十户 and 20户, 2021—2025年 and 2021年至2025年. */
export function otherFigures(term: string): readonly string[] {
  // A number by itself says too little: 2 is in every 二.
  const isBare = new RegExp(`^(?:${figureEdge}\\d+${figureEdge}|${numerals})$`, 'u').test(term);
  return isBare ? [] : [...new Set(rewrites.map((rewrite) => rewrite(term)))].filter((text) => text !== term);
}
