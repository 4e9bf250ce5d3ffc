import type { HomeWords } from '../dictionary/home.ts';

/** Words of the front page, in Traditional Chinese. */
export const home = {
  searchTitle: '查規劃、查指標、查責任單位',
  searchHint: '可以輸入規劃名稱、指標名稱、單位名稱或索引號',
  examples: '例如：',
  overview: '承諾總覽',
  planCount: (count) => `${count}份規劃`,
  targets: '目標',
  milestones: '節點',
  tasks: '任務',
  unit: '項',
  latest: '最近公開的規劃',
  allPlans: (count) => `查看全部${count}份規劃`,
  headline: '主要目標',
  headlineNote: '各規劃「一頁看懂」所列的目標，點名稱可以看到出處條款。',
  ways: '尋找途徑',
  byIndicator: '按指標（括號內為目標數）',
  noPlans: '還沒有公開的規劃。',
} satisfies HomeWords;
