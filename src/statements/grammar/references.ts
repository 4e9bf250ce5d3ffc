import type { Direction } from '../reading/reading.ts';
import type { Rule } from '../rule.ts';

/** Promises of a direction without a figure. */
export type DirectionRule = Rule & { readonly pattern: RegExp; readonly direction: Direction };

const rule = (
  name: string,
  example: string,
  { pattern, ...by }: Omit<DirectionRule, keyof Rule | 'pattern'> & { readonly pattern: string },
): DirectionRule => ({
  name,
  example,
  source: 'labels',
  pattern: new RegExp(pattern, 'gu'),
  ...by,
});

const quantity = '投入|收入|支出|比重|占比|比例|总量|数量|人数|规模|产量|面积|总额|资金|收入差距|浓度|排放量|排放|消耗|能耗|率';

/** In order of precedence. */
export const directionRules: readonly DirectionRule[] = [
  rule('同步', '收入增长与经济增长同步', {
    pattern:
      '(?:增长|增速|收入|报酬|水平)?(?:与|和|同)[^,，。；;、]{0,10}(?:增长|增速|收入|生产率|价格)(?:基本)?(?:保持)?同步(?:增长|提高|提升)?',
    direction: 'up',
  }),
  rule('高于参照', '收入增速高于全国平均水平', {
    pattern:
      '(?:增速|增长|水平|增幅|收入|投资|比重|率)[^,，。；;\\d]{0,4}(?:高于|快于|不低于|跑赢|高出)[^,，。；;\\d]{2,20}(?=$|[,，。；;])',
    direction: 'up',
  }),
  rule('保持在参照以上', '增速保持在全国平均水平以上', { pattern: '保持在[^,，。；;\\d]{2,12}(?:水平|增速)以上', direction: 'hold' }),
  rule('比上年增长', '资金比上年度有所增长', {
    pattern: '比(?:上一?年度?|去年|上年同期)(?:都|均)?(?:有)?(?:所|较大|明显|一定|稳步)?(?:幅度)?(?:的)?(?:增长|增加|提高|提升)',
    direction: 'up',
  }),
  rule('比上年下降', '事故比上年有所下降', {
    pattern: '比(?:上一?年度?|去年|上年同期)(?:都|均)?(?:有)?(?:所|较大|明显|一定)?(?:幅度)?(?:的)?(?:下降|减少|降低)',
    direction: 'down',
  }),
  rule('稳中有增', '面积稳中有增', { pattern: '稳中有[增升]|只增不减|逐年(?:增加|增长|提高|上升)', direction: 'up' }),
  rule('稳中有降', '排放稳中有降', { pattern: '稳中有降|只减不增|逐年(?:减少|下降|降低)|持续下降(?=$|[,，。；;])', direction: 'down' }),
  rule('明显提高', '投入明显提高', {
    pattern: `(?<=${quantity})(?:明显|显著|大幅|稳步|持续|进一步)(?:增加|增长|提高|提升|上升)(?=$|[,，。；;])`,
    direction: 'up',
  }),
  rule('明显下降', '能耗明显下降', {
    pattern: `(?<=${quantity})(?:明显|显著|大幅|稳步|持续|进一步)(?:减少|下降|降低)(?=$|[,，。；;])`,
    direction: 'down',
  }),
];

const somewhat = '(?:有所|有较大|有明显|明显|显著|大幅|稳步|持续|进一步|逐步|不断|逐年|较快)';
const end = '(?![到至为\\d])';

/** Directions that only words which an author has marked promise: elsewhere such words are too common to say anything. */
export const markedDirectionRules: readonly DirectionRule[] = [
  rule('有所提高', '服务有所改善', {
    pattern: `${somewhat}(?:增加|增长|提高|提升|上升|改善|向好|扩大|增强|优化|好转)${end}`,
    direction: 'up',
  }),
  rule('有所下降', '噪声有所下降', { pattern: `${somewhat}(?:减少|下降|降低|缩小|回落|减轻)${end}`, direction: 'down' }),
  rule('保持稳定', '形势保持稳定', { pattern: '(?:保持|维持)(?:总体|基本|持续)?(?:稳定|平稳)(?!在)|(?:总体|基本)稳定', direction: 'hold' }),
];
