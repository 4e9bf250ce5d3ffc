import type { Rule } from '../rule.ts';

/** Promises of a state without a figure; `timed` ones only where the words say by when. */
export type MilestoneRule = Rule & { readonly pattern: RegExp; readonly timed: boolean };

const rule = (name: string, example: string, by: Omit<MilestoneRule, keyof Rule>): MilestoneRule => ({
  name,
  example,
  source: 'labels',
  ...by,
});

/** In order of precedence. A milestone needs a time or a total in its words, or it could not be judged. */
export const milestoneRules: readonly MilestoneRule[] = [
  rule('全面完成', '全面完成三年行动任务', {
    pattern: /(?:全面|全部|如期|按期|圆满|高质量)完成[^,，。；;]{2,40}(?:任务|行动|目标|建设|改造|整治)/gu,
    timed: false,
  }),
  rule('清零', '实现存量债务清零', { pattern: /[^,，。；;]{2,20}清零/gu, timed: false }),
  rule('类别', '干流水质保持在Ⅱ类及以上', {
    pattern: /(?:保持|达到|稳定)(?:在)?[ⅠⅡⅢⅣIV]{1,3}类(?:及以上|以上|标准|水质)?/gu,
    timed: false,
  }),
  rule('到某年实现', '到2035年，基本实现现代化', {
    pattern: /(?:基本|全面|初步|同步|率先)(?:基本)?(?:实现|建成|建立|形成|完成)[^,，。；;]{2,30}/gu,
    timed: true,
  }),
  rule('到某时建成', '2027年6月底前建成通车', {
    pattern: /(?:建成|完工|竣工|通车|封顶|投产|投运|投用|投入使用|启用|开工|动工|挂牌|完成)[^,，。；;]{0,20}/gu,
    timed: true,
  }),
];
