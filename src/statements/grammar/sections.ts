import type { Rule } from '../rule.ts';

type SectionRule = Rule & { readonly pattern: RegExp };

/** What the heading of a section says of all that stands under it. */
export const sectionRules: Readonly<Record<'forward' | 'past' | 'aside', SectionRule>> = {
  forward: {
    name: '展望部分的标题',
    example: '二、“十五五”时期的主要目标任务',
    source: 'usage',
    pattern:
      /(?:主要|总体|发展|奋斗|具体|工作|重点)目标|目标任务|重点任务|工作(?:安排|打算|思路|要求)|重点工作|总体要求|计划安排|预期目标|远景|展望/,
  },
  past: {
    name: '回顾部分的标题',
    example: '一、2025年工作回顾',
    source: 'usage',
    pattern:
      /回顾|成就|成绩|现状|发展基础|工作基础|基础条件|发展环境|面临.{0,6}形势|存在(?:的)?(?:主要)?问题|过去|执行情况|完成情况|实施情况|工作总结|主要成效|成效(?:显著|明显)/,
  },
  aside: {
    name: '解释部分的标题',
    example: '附件2 名词解释',
    source: 'usage',
    pattern: /名词解释|名词注释|术语|注释|指标解释|编制说明|目录/,
  },
};
