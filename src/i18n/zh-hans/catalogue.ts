import type { CatalogueWords } from '../dictionary/catalogue.ts';

/** Words of the catalogue, in Simplified Chinese. */
export const catalogue = {
  title: '规划目录',
  description: '本站公开的全部规划，按生成日期从新到旧排列。',
  caption: (count) => `信息公开目录，共${count}份`,
  indexNumber: '索引号',
  nameAndSummary: '名称、内容概述和索引号',
  generated: '生成日期',
  issuer: '发布机构',
  kind: '体裁',
  period: '规划期',
  dateKind: { document: '落款日期', recorded: '成文日期', published: '发布日期' },
  divide: '分类查看',
  facet: { issuer: '按发布机构', year: '按年份', kind: '按体裁' },
  facetTitle: {
    issuer: (issuer) => `${issuer}发布的规划`,
    year: (year) => `${year}的规划`,
    kind: (kind) => `体裁为“${kind}”的规划`,
  },
  facetUnstated: { issuer: '发布机构未载明', year: '年份未载明', kind: '体裁未载明' },
  year: (year) => `${year}年`,
  counted: (label, count) => `${label}（${count}）`,
  pages: '目录分页',
  page: (number) => `第${number}页`,
  titleOfPage: (title, number) => `${title}（第${number}页）`,
  pageOf: (number, total) => `第${number}页，共${total}页`,
  previous: '上一页',
  next: '下一页',
  empty: '还没有公开的规划。',
} satisfies CatalogueWords;
