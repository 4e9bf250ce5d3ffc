import type { CatalogueWords } from '../dictionary/catalogue.ts';

/** Words of the catalogue, in Traditional Chinese. */
export const catalogue = {
  title: '規劃目錄',
  description: '本站公開的全部規劃，按生成日期從新到舊排列。',
  caption: (count) => `資訊公開目錄，共${count}份`,
  indexNumber: '索引號',
  nameAndSummary: '名稱、內容概述和索引號',
  generated: '生成日期',
  issuer: '發布機構',
  kind: '體裁',
  period: '規劃期',
  dateKind: { document: '落款日期', recorded: '成文日期', published: '發布日期' },
  divide: '分類查看',
  facet: { issuer: '按發布機構', year: '按年份', kind: '按體裁' },
  facetTitle: {
    issuer: (issuer) => `${issuer}發布的規劃`,
    year: (year) => `${year}的規劃`,
    kind: (kind) => `體裁為「${kind}」的規劃`,
  },
  facetUnstated: { issuer: '發布機構未載明', year: '年份未載明', kind: '體裁未載明' },
  year: (year) => `${year}年`,
  counted: (label, count) => `${label}（${count}）`,
  pages: '目錄分頁',
  page: (number) => `第${number}頁`,
  titleOfPage: (title, number) => `${title}（第${number}頁）`,
  pageOf: (number, total) => `第${number}頁，共${total}頁`,
  previous: '上一頁',
  next: '下一頁',
  empty: '還沒有公開的規劃。',
} satisfies CatalogueWords;
