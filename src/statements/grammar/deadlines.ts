import type { DueSource } from '../reading/reading.ts';
import type { Rule } from '../rule.ts';

/** What a rule of time finds: the year in digits or words, or how to count it from the plan's years. */
export type DeadlineRule = Rule & {
  readonly pattern: RegExp;
  readonly gives: 'year' | 'short-year' | 'first' | 'next' | 'five-years' | 'end';
  readonly dueSource: DueSource;
};

const rule = (
  name: string,
  example: string,
  pattern: RegExp,
  gives: DeadlineRule['gives'],
  dueSource: DueSource = 'printed',
): DeadlineRule => ({
  name,
  example,
  source: 'usage',
  pattern,
  gives,
  dueSource,
});

/** Times by which something is to be reached. A year that names a base (比2020年, 2020年的) or a beginning (从2012年起) is none. */
export const deadlineRules: readonly DeadlineRule[] = [
  rule(
    '写明的年份',
    '到2030年',
    /(?<![比较从自于在\d—~-])(?<year>20\d\d|二[〇零][一二三四五六七八九][〇零一二三四五六七八九])年(?!的|起|开始|以来|[—~-]|基础上|至|到\d|之?内)/gu,
    'year',
  ),
  rule('从…到某年的', '增加到2030年的5亿元', /(?<=[到至])(?<year>20\d\d)年(?=的)/gu, 'year'),
  rule('漏印〇的年份', '到二三五年', /(?<=到|至)二(?<year>[二三四五][〇零一二三四五六七八九])年/gu, 'short-year'),
  rule(
    '本年',
    '今年',
    /(?<!“|往)(?:今年|本年度?|全年|(?<![一二两三四五六七八九十〇零\d])年(?:内|底前?|末)|当年(?=完成|建成|实现))/gu,
    'first',
  ),
  rule('下一年', '明年', /(?:明年|次年)/gu, 'next'),
  rule(
    '五年规划期',
    '“十五五”时期',
    /“?十(?<ordinal>[一二三四五六七八九])五”?(?:规划)?(?:时期|期间|期末|末|期)/gu,
    'five-years',
    'plan-period',
  ),
  rule(
    '期限',
    '三年内',
    /(?:今后|未来|用|利用|力争|通过)?(?:(?<![一二三四五六七八九十])[两三四五]|(?<!\d)[2-5])年(?:之?内|时间|左右)/gu,
    'end',
    'duration',
  ),
];

/** The year of the plan's end, where no word names another. */
export const planEnd: Rule = { name: '规划期末', example: '研发强度达到3%', source: 'labels' };
