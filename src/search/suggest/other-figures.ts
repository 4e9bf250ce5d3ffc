import { figureEdge, figurePattern } from '../folding/figures.ts';
import { formatHan, formatHanYear, hanNumerals, isHanFigure, parseHan } from '../folding/han-numerals.ts';

/** Puts the same figure another way; `null` where it is none. */
type Rewrite = (groups: readonly string[]) => string | null;

const figure = (value: string | number) => figureEdge + String(value) + figureEdge;
const both = (words: readonly (string | null)[], join: (words: readonly string[]) => string) =>
  words.every((word) => word !== null) ? join(words) : null;

const numerals = `[${hanNumerals}]+`;
const decimal = `${numerals}(?:点${numerals})?`;
const counted = '[年月日个家户人名项件%‰]|万人|万元|亿元|个月';

/** The figure that a word of Chinese numerals means, such as 三点五. */
function figureOf(word: string | undefined): string | null {
  const [whole = '', decimals] = word?.split('点') ?? [];
  const digits = Array.from(decimals ?? '', parseHan);
  const value = parseHan(whole);
  return whole === '' || value === null || digits.includes(null)
    ? null
    : figure(decimals === undefined ? value : `${value}.${digits.join('')}`);
}

function wordOf(digits: string | undefined): string | null {
  const value = Number(digits);
  return Number.isInteger(value) && value > 0 && value < 10_000 ? formatHan(value) : null;
}

const dateOf: Rewrite = ([, year = '', month = '', day]) =>
  `${figure(year)}年${figure(month)}月${day === undefined ? '' : `${figure(day)}日`}`;

/** What is written another way, `#` for a figure and `$` for its edge. */
const rewrites: readonly (readonly (readonly [string, Rewrite])[])[] = [
  // 2021年至2025年 and 2021—2025年, 60户到80户 and 60—80户.
  [[`(#)(${counted})[至到](#)\\2`, ([, start, unit = '', end]) => `${start}至${end}${unit}`]],
  [[`(#)[至到](#)(${counted})`, ([, start, end, unit = '']) => `${start}${unit}至${end}${unit}`]],
  [['(#)到(#)', ([, start, end]) => `${start}至${end}`]],
  [['(#)至(#)', ([, start, end]) => `${start}到${end}`]],
  // 2021-12-03, 2021/12/3, 2021.12.3 and 2021年03月05日.
  [['$(\\d{4})$[至/]$0?(\\d{1,2})$(?:[至/]$0?(\\d{1,2})$)?', dateOf]],
  [['$(\\d{4})\\.0?(\\d{1,2})(?:\\.0?(\\d{1,2}))?$', dateOf]],
  [['$0(\\d)$(?=[月日])', ([, digit = '']) => figure(digit)]],
  // 百分之五十, 千分之三点五, 三分之一, 二十户 in digits.
  [[`百分之(${decimal})`, ([, word]) => both([figureOf(word)], ([value]) => `${value}%`)]],
  [[`千分之(${decimal})`, ([, word]) => both([figureOf(word)], ([value]) => `${value}‰`)]],
  [
    [
      `(?<![${hanNumerals}])(${numerals})分之(${numerals})`,
      ([, below, above]) => both([figureOf(above), figureOf(below)], ([a, b]) => `${a}/${b}`),
    ],
  ],
  [[decimal, ([word]) => figureOf(word)]],
  // 50%, 1/3 and 20户 in Chinese numerals.
  [['$(\\d+)$%', ([, digits]) => both([wordOf(digits)], ([word]) => `百分之${word}`)]],
  [['$(\\d+)$/$(\\d+)$', ([, above, below]) => both([wordOf(above), wordOf(below)], ([a, b]) => `${b}分之${a}`)]],
  [
    ['$((?:19|20)\\d\\d)$(?=年)', ([, year = '']) => formatHanYear(year)],
    ['(?<!/)$(\\d+)$(?![%‰/])', ([, digits]) => wordOf(digits)],
  ],
  [['$2$(?=[个家户人名项件种类次位条倍])', () => '两']],
];

const source = (pattern: string) => new RegExp(pattern.replaceAll('#', figurePattern).replaceAll('$', figureEdge), 'gu');
const patterns = rewrites.map((steps) => steps.map(([pattern, rewrite]) => ({ pattern: source(pattern), rewrite })));

const hanFigure = new RegExp(`${figureEdge}(${numerals})${figureEdge}`, 'gu');
const run = new RegExp(numerals, 'gu');
const withEdges = (word: string) => (isHanFigure(word) ? figure(word) : word);
// Texts are read without it: see parse-query.
const ordinal = source('第(?=#号)');

// A number by itself says too little: 2 is in every 二.
const bare = new RegExp(`^(?:${figureEdge}\\d+${figureEdge}|${numerals})$`, 'u');

/** Other ways to write the figures of a folded term, every one of the same value: 二十户 and 20户, 2021—2025年 and 2021年至2025年. */
export function otherFigures(term: string): readonly string[] {
  const plain = term.replace(hanFigure, '$1');
  if (bare.test(plain)) return [];
  const written = patterns.map((steps) =>
    steps.reduce((text, { pattern, rewrite }) => text.replace(pattern, (match, ...rest) => rewrite([match, ...rest]) ?? match), plain),
  );
  return [...new Set(written.map((text) => text.replace(ordinal, '').replace(run, withEdges)))].filter((text) => text !== term);
}
