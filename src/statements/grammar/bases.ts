import type { Rule } from '../rule.ts';

/** Figures and years from which a change is counted. */
export const baseRules = {
  from: {
    name: '从…到',
    example: '从77%提高到80%',
    source: 'usage',
    before: /(?:从|由)(?<words>[^,，。；;]{0,24})$/u,
    after:
      /^[^,，。；;\d]{0,6}(?:提高|提升|增加|增长|上升|跃升|攀升|回升|扩大|下降|回落|降低|降|减少|升|增|压减|压缩|缩短|延长|达|调整|上调|下调|扩展|拓展|恢复|发展|变)(?:到|至|为)?/u,
  },
  year: {
    name: '比某年',
    example: '比2020年提高10个百分点',
    source: 'usage',
    pattern: /(?:(?:比|较)(?<year>20\d\d)年(?!底?前)|(?:在|以|与)?(?<other>20\d\d)年(?:底|末)?(?:的)?(?:基础上|相比|为基期))/gu,
  },
  level: { name: '某年的值', example: '2020年的2.78亿元', source: 'usage', before: /(?:从|由|较|比)(?<year>20\d\d)年(?:底|末)?的 ?$/u },
} as const satisfies Readonly<Record<string, Rule & Readonly<Record<string, unknown>>>>;
