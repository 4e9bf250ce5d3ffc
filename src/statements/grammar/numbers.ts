import type { Rule } from '../rule.ts';

export type NumberRule = Rule & { readonly pattern: string };

const rule = (name: string, example: string, pattern: string): NumberRule => ({ name, example, source: 'GB/T 15835', pattern });

/** Spellings of a number, in order of precedence; each is a pattern that is bounded in length. */
export const numberRules = {
  fraction: rule('分数', '1/3', String.raw`[1-9]\d{0,3}\/[1-9]\d{0,3}(?![\d万])`),
  grouped: rule('分节的数', '12,500', String.raw`\d{1,3}(?:[, ]\d{3}){1,5}(?!\d)(?:\.\d{1,9})?`),
  arabic: rule('阿拉伯数字', '3.2', String.raw`(?:(?<=[在到至于为达过])-)?\d{1,15}(?:\.\d{1,9})?`),
  ofParts: rule('几分之几', '三分之一', String.raw`[一二两三四五六七八九十]{1,3}分之[一二两三四五六七八九十]{1,3}`),
  percent: rule(
    '百分之',
    '百分之十二点五',
    String.raw`[百千万]分之(?:[〇零一二两三四五六七八九十百]{1,7}(?:点[〇零一二三四五六七八九]{1,4})?|\d{1,9}(?:\.\d{1,9})?)`,
  ),
  bareMultiplier: rule('单写的万和亿', '近万人次', String.raw`(?<=[近超逾破达过])[万亿]`),
  chinese: rule(
    '汉字数字',
    '一千二百',
    String.raw`[一二两三四五六七八九十百千][〇零一二两三四五六七八九十百千]{0,8}(?:点[〇零一二三四五六七八九]{1,4})?`,
  ),
} as const;

/** Words between the digits and the unit that multiply what is counted; they stay part of the printed unit. */
export const multiplierPattern = String.raw`(?:[百千]?万亿|[十百千]?[万亿])`;

/** Words that make a number a lower bound or an estimate. */
export const vaguePattern = String.raw`[多余几]`;

/** What stands between the two ends of a range. */
export const rangePattern = String.raw` ?(?:——|—|-|~|至|到) ?`;
