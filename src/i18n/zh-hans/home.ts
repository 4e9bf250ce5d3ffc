import type { HomeWords } from '../dictionary/home.ts';

/** Words of the front page, in Simplified Chinese. */
export const home = {
  searchTitle: '查规划、查指标、查责任单位',
  searchHint: '可以输入规划名称、指标名称、单位名称或索引号',
  examples: '例如：',
  overview: '承诺总览',
  planCount: (count) => `${count}份规划`,
  targets: '目标',
  milestones: '节点',
  tasks: '任务',
  unit: '项',
  latest: '最近公开的规划',
  allPlans: (count) => `查看全部${count}份规划`,
  headline: '主要目标',
  headlineNote: '各规划“一页看懂”所列的目标，点名称可以看到出处条款。',
  ways: '查找途径',
  byIndicator: '按指标（括号内为目标数）',
  noPlans: '还没有公开的规划。',
} satisfies HomeWords;
