/** 栏目类型: the closed list of ColumnType (国办发〔2017〕47号, annex on page tags). */
export const columnTypes = [
  '首页',
  '概况信息',
  '机构职能',
  '负责人信息',
  '工作动态',
  '政策文件',
  '信息公开指南',
  '信息公开目录',
  '信息公开年报',
  '依申请公开',
  '数据发布',
  '数据开放',
  '政策解读',
  '回应关切',
  '办事服务',
  '咨询投诉',
  '征集调查',
  '在线访谈',
] as const;

type ColumnType = (typeof columnTypes)[number];

/** Columns of the portal that authors fill with pages: code in the data, Chinese word for authors. */
export const pageColumns = {
  about: '关于本站',
  guide: '信息公开指南',
  policies: '信息公开制度',
  'annual-reports': '信息公开年报',
  requests: '依申请公开',
} as const;

/** A column that authors fill with pages. */
export type PageColumn = keyof typeof pageColumns;

/** Every column of the portal with its type; each page stands in exactly one. */
export const columns = {
  home: '首页',
  plans: '信息公开目录',
  search: '信息公开目录',
  indicators: '数据发布',
  bodies: '机构职能',
  regions: '概况信息',
  deadlines: '数据发布',
  bulletins: '数据发布',
  data: '数据开放',
  method: '信息公开指南',
  about: '概况信息',
  guide: '信息公开指南',
  policies: '政策文件',
  'annual-reports': '信息公开年报',
  requests: '依申请公开',
} as const satisfies Readonly<Record<string, ColumnType>>;

/** A column of the portal. */
export type Column = keyof typeof columns;

/** Columns that gather any number of pages and therefore have a list of their own. */
export const listColumns = ['policies', 'annual-reports'] as const satisfies readonly PageColumn[];

/** A column with a list of its own. */
export type ListColumn = (typeof listColumns)[number];

/** Whether the pages of a column stand in a list of its own. */
export function isListColumn(column: Column): column is ListColumn {
  return listColumns.some((each) => each === column);
}

/** The columns with a list of their own that hold a page; an empty one has no list and no link. */
export function filledColumns(pages: readonly { readonly column: Column }[]): readonly ListColumn[] {
  return listColumns.filter((column) => pages.some((page) => page.column === column));
}

/** The pages of a column, in the order given. */
export function pagesOfColumn<Page extends { readonly column: Column }>(pages: readonly Page[], column: Column): readonly Page[] {
  return pages.filter((page) => page.column === column);
}
