import type { DueSource } from '../reading/reading.ts';
import type { Rule } from '../rule.ts';

/** What a rule of time finds: the year in digits or words, or how to count it from the plan's years. */
export type DeadlineRule = Rule & {
  readonly pattern: RegExp;
  readonly gives: 'year' | 'short-year' | 'first' | 'next' | 'five-years' | 'end';
  readonly dueSource: DueSource;
};

/** A rule of time; the words state the time unless the rule says from what it is counted. */
const rule = (
  name: string,
  example: string,
  by: Omit<DeadlineRule, keyof Rule | 'dueSource'> & { readonly dueSource?: DueSource },
): DeadlineRule => ({
  name,
  example,
  source: 'usage',
  dueSource: 'printed',
  ...by,
});

/** Times by which something is to be reached. A year that names a base (比2020年, 2020年的) or a beginning (从2012年起) is none. */
export const deadlineRules: readonly DeadlineRule[] = [
  rule('写明的年份', '到2030年', {
    pattern:
      /(?<![比较从自于在\d—~-]|面向|迈向|走向|对标|面对)(?<year>20\d\d|二[〇零][一二三四五六七八九][〇零一二三四五六七八九])年(?!的|起|开始|以来|[—~-]|基础上|至|到\d|之?内)/gu,
    gives: 'year',
  }),
  rule('从…到某年的', '增加到2030年的5亿元', { pattern: /(?<=[到至])(?<year>20\d\d)年(?=的)/gu, gives: 'year' }),
  rule('漏印〇的年份', '到二三五年', { pattern: /(?<=到|至)二(?<year>[二三四五][〇零一二三四五六七八九])年/gu, gives: 'short-year' }),
  rule('本年', '今年', {
    pattern: /(?<!“|往)(?:今年|本年度?|全年|(?<![一二两三四五六七八九十〇零\d])年(?:内|底前?|末)|当年(?=完成|建成|实现))/gu,
    gives: 'first',
  }),
  rule('下一年', '明年', { pattern: /(?:明年|次年)/gu, gives: 'next' }),
  rule('五年规划期', '“十五五”时期', {
    pattern: /“?十(?<ordinal>[一二三四五六七八九])五”?(?:规划)?(?:时期|期间|期末|末|期)/gu,
    gives: 'five-years',
    dueSource: 'plan-period',
  }),
  rule('期限', '三年内', {
    pattern: /(?:今后|未来|用|利用|力争|通过)?(?:(?<![一二三四五六七八九十])[两三四五]|(?<!\d)[2-5])年(?:之?内|时间|左右)/gu,
    gives: 'end',
    dueSource: 'duration',
  }),
];

/** The year of the plan's end, where no word names another. */
export const planEnd: Rule = { name: '规划期末', example: '研发强度达到3%', source: 'labels' };
