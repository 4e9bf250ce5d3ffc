import type { Direction } from '../reading/reading.ts';
import type { Rule } from '../rule.ts';

export type ChangeRule = Rule & { readonly pattern: RegExp; readonly yearly: boolean; readonly direction: Direction };

const rule = (name: string, example: string, by: Omit<ChangeRule, keyof Rule>): ChangeRule => ({ name, example, source: 'labels', ...by });

const more = String.raw`(?:左右|约|超过|超|不低于|不少于|达到|达|高于|保持在|稳定在|控制在|在|为|了|再|突破|不超过|高于|低于|等于)?`;
const up = '增长|增加|提高|提升|上升|增幅|增速|涨幅|增长率|增长速度|扩大|延长|增';
const down = '下降|降低|减少|降幅|下降率|压减|压缩|缩短|削减|减排|降|减|缩小|回落|压降|递减';

/** Words before a figure that make it a change and not a level. 提高到 is a level. */
export const changeRules: readonly ChangeRule[] = [
  rule('年均增长', '年均增长5%', {
    pattern: new RegExp(String.raw`年均(?:复合|实际|名义)?(?:${up}|递增)(?:率|速度)?${more}${more} ?$`, 'u'),
    yearly: true,
    direction: 'up',
  }),
  rule('年均下降', '年均下降3%', {
    pattern: new RegExp(String.raw`年均(?:${down})${more}${more} ?$`, 'u'),
    yearly: true,
    direction: 'down',
  }),
  rule('增长', '增长3%', { pattern: new RegExp(String.raw`(?:${up})${more}${more} ?$`, 'u'), yearly: false, direction: 'up' }),
  rule('下降', '下降13.5%', { pattern: new RegExp(String.raw`(?:${down})${more}${more} ?$`, 'u'), yearly: false, direction: 'down' }),
];

/** A yearly growth whose word stands further in front of the figure: 年均增速保持在6%. */
export const yearlyAhead: Rule = { name: '前文的年均增长', example: '投资年均增速在6%以上', source: 'usage' };

/** Of a range of growth a year the lower limit is what has to be reached. */
export const lowerOfYearly: Rule = { name: '年均的一段数，按下限', example: '年均增长6%至8%', source: 'labels' };
