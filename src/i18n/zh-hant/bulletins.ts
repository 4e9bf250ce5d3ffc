import type { BulletinWords } from '../dictionary/bulletins.ts';

/** Words of the bulletins, in Traditional Chinese. */
export const bulletins = {
  title: '通報',
  description: '每一時期已經報告的全部指標，與上一時期相比有什麼變化，有關目標進展怎樣。',
  of: (period) => `${period}指標通報`,
  listCaption: (count) => `${count}期通報`,
  caption: (count) => `${count}個數值`,
  period: '時期',
  values: '數值個數',
  published: '來源發布日期',
  indicator: '指標',
  place: '地區和範圍',
  value: '數值',
  fromPrevious: '與上一時期相比',
  fromLastYear: '與上年同期相比',
  targets: '有關目標的判定',
  noTargets: '沒有有關目標',
  source: '來源',
  rose: (amount) => `增加${amount}`,
  fell: (amount) => `減少${amount}`,
  unchanged: '持平',
  points: (amount) => `${amount}個百分點`,
  share: (percent) => `（${percent}%）`,
  noPrevious: '沒有可比的數值',
  note: '上一時期沒有報告的，不作比較；缺少的時期不作插補。判定以資料截止日為準，不限於本期的數值。',
} satisfies BulletinWords;
