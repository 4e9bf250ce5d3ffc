import type { Rule } from '../rule.ts';

/** What a column of a table of targets or tasks holds. */
export type Role = 'number' | 'subject' | 'unit' | 'year' | 'aim' | 'growth' | 'nature' | 'bodies' | 'due' | 'section';

export type HeaderRule = Rule & { readonly pattern: RegExp; readonly gives: Role };

const rule = (name: string, example: string, by: Omit<HeaderRule, keyof Rule>): HeaderRule => ({ name, example, source: 'usage', ...by });

/** In order of precedence; header cells are compared without white space. */
export const headerRules: readonly HeaderRule[] = [
  rule('责任单位列', '责任单位', { pattern: /(?:责任|牵头|配合|负责|主办|协办|实施)(?:单位|部门|领导|主体)/, gives: 'bodies' }),
  rule('完成时限列', '完成时限', { pattern: /(?:完成|时间|进度|办结)(?:时限|时间|期限|节点|要求|安排)|^时限$|^期限$/, gives: 'due' }),
  rule('年均列', '年均增长〔累计〕', { pattern: /年均|累计|增速|增幅|增长率/, gives: 'growth' }),
  rule('年份列', '2025年', { pattern: /(?<!\d)20\d\d年?/, gives: 'year' }),
  rule('目标值列', '目标值', { pattern: /目标值|规划值|目标数|^目标$/, gives: 'aim' }),
  rule('属性列', '属性', { pattern: /属性|^性质$|指标性质|指标类型/, gives: 'nature' }),
  rule('单位列', '计量单位', { pattern: /^(?:计量)?单位$/, gives: 'unit' }),
  rule('序号列', '序号', { pattern: /^序号?$|^编号$/, gives: 'number' }),
  rule('类别列', '类别', { pattern: /^(?:类别|分类|领域|类型|板块|一级指标|方面)$/, gives: 'section' }),
  rule('指标列', '指标名称', { pattern: /指标|名称|项目|任务|内容|事项|措施/, gives: 'subject' }),
];
