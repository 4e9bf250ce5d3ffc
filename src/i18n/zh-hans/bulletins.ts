import type { BulletinWords } from '../dictionary/bulletins.ts';

/** Words of the bulletins, in Simplified Chinese. */
export const bulletins = {
  title: '通报',
  description: '每一时期已经报告的全部指标，与上一时期相比有什么变化，有关目标进展怎样。',
  of: (period) => `${period}指标通报`,
  listCaption: (count) => `${count}期通报`,
  caption: (count) => `${count}个数值`,
  period: '时期',
  values: '数值个数',
  published: '来源发布日期',
  indicator: '指标',
  place: '地区和范围',
  value: '数值',
  fromPrevious: '与上一时期相比',
  fromLastYear: '与上年同期相比',
  targets: '有关目标的判定',
  noTargets: '没有有关目标',
  source: '来源',
  rose: (amount) => `增加${amount}`,
  fell: (amount) => `减少${amount}`,
  unchanged: '持平',
  points: (amount) => `${amount}个百分点`,
  share: (percent) => `（${percent}%）`,
  noPrevious: '没有可比的数值',
  note: '上一时期没有报告的，不作比较；缺少的时期不作插补。判定以数据截止日为准，不限于本期的数值。',
} satisfies BulletinWords;
