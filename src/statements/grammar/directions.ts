import type { Direction } from '../reading/reading.ts';
import type { Rule } from '../rule.ts';

export type DirectionWords = Rule & { readonly pattern: RegExp; readonly gives: Direction };

/** Words before a figure that say which way is better, in order of precedence. */
export const directionWords: readonly DirectionWords[] = [
  {
    name: '价格',
    example: '居民消费价格涨幅2%',
    source: 'labels',
    pattern: /(?:价格|物价)(?:总水平)?(?:指数)?(?:涨幅|上涨|同比|累计|总)?/,
    gives: 'hold',
  },
  {
    name: '越低越好的事',
    example: '失业率5.5%',
    source: 'labels',
    pattern:
      /(?:失业率|能耗|水耗|电耗|物耗|能源消耗|用水量|碳排放|排放(?:总)?量|排放强度|死亡率|死亡人数|发病率|患病率|感染率|浓度|负债率|不良(?:贷款)?率|辍学率|事故|恩格尔|贫困发生率|漏损率|损失率|流失(?:率|面积)|办理时限|办结时间|审批时[间限]|成本|费率|差距|(?:城乡|居民)收入比(?!重)|债务率|违约率|赤字|库存|空置率|投诉率|逾期|用地量|PM2\.5|PM10|臭氧|超标|劣[ⅤV五]类|次均费用|自付比例|费用占比|占卫生总费用|费用率)[^,，。；;、]{0,16}$/,
    gives: 'down',
  },
  {
    name: '降',
    example: '下降3%',
    source: 'labels',
    pattern: /(?:下降|降低|降至|降到|减少|压减|压缩|缩短|削减|降幅|减排|缩小|控制在|压降|回落)[^,，。；;]{0,12}$/,
    gives: 'down',
  },
  {
    name: '保持',
    example: '保持在110万吨以上',
    source: 'labels',
    pattern: /(?:保持|稳定|维持)(?:稳定)?(?:在)?[^,，。；;]{0,14}$/,
    gives: 'hold',
  },
];

/** Unless the words say otherwise, more is better. */
export const moreIsBetter: Rule = { name: '没有说降或稳', example: '新建3家', source: 'labels' };
