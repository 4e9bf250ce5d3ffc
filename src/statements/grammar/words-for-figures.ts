import type { Comparator, Direction, StatementKind } from '../reading/reading.ts';
import type { Rule } from '../rule.ts';

/** Words that stand for a figure. */
export type WordRule = Rule & {
  readonly pattern: RegExp;
  readonly kind: StatementKind;
  readonly comparator: Comparator | null;
  readonly value: string | null;
  readonly unit: string | null;
  readonly direction: Direction;
};

const rule = (
  name: string,
  example: string,
  { pattern, ...by }: Omit<WordRule, keyof Rule | 'pattern'> & { readonly pattern: string },
): WordRule => ({
  name,
  example,
  source: 'labels',
  pattern: new RegExp(pattern, 'gu'),
  ...by,
});

const times = (value: string, direction: Direction = 'up') =>
  ({ kind: 'multiple', comparator: null, value, unit: '倍', direction }) as const;
const level = (comparator: Comparator, value: string, direction: Direction = 'up') =>
  ({ kind: 'threshold', comparator, value, unit: '%', direction }) as const;

/** In order of precedence. */
export const wordRules: readonly WordRule[] = [
  rule('翻两番', '总产值翻两番', { pattern: '翻[两二]番', ...times('4') }),
  rule('翻番', '投入翻一番', {
    pattern: '翻一?番|(?<=实现|增加值|产值|收入|规模|总量|数量)倍增(?!计划|工程|行动|效应|器|式)',
    ...times('2'),
  }),
  rule('全覆盖', '服务全覆盖', {
    pattern:
      '(?<!、)全(?:面)?覆盖(?!率|的|、[多全可高]|式|开展|监管|监督|检查|督[查导]|排查|(?:监管|监测|体系|网络|格局|服务网络|保障体系))',
    kind: 'coverage',
    comparator: '=',
    value: '100',
    unit: '%',
    direction: 'up',
  }),
  rule('过半', '完成过半', { pattern: '(?<=完成|进度|占比|比重|比例|达到)过半(?!数)', ...level('>', '50') }),
  rule('减半', '能耗减半', { pattern: '减半(?!征收|收取|缴纳)', ...times('1/2', 'down') }),
  rule('一半以上', '覆盖一半以上', { pattern: '一半(?:以上|左右)?', ...level('>=', '50') }),
];
