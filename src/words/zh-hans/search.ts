import type { Vocabulary } from '../../model/values/field.ts';
import { planKinds, validities } from '../../model/vocabularies.ts';

// Words by any code, because an index may be older or newer than the script.
const planKind: Vocabulary = planKinds;
const validity: Vocabulary = validities;

/** Words of the search page's script; kept apart so that the script carries no others. */
export const liveSearch = {
  ready: '输入词句即可检索全文。几个词用空格分开，表示同时含有；加引号表示连在一起。',
  loading: '正在载入检索索引……',
  failed: '检索索引没有载入成功，暂时不能检索。请检查网络后再试，或者用下面的分类目录查找。',
  empty: '请输入要找的词句：简体、繁体、数字、文号、索引号都可以。',
  overlong: (most: number) => `检索词过长：一个词最多${most}个字，请截取其中一段再试。`,
  found: (total: number) => `找到${total}项结果`,
  listed: (listed: number) => `，列出前${listed}项`,
  foundFiltered: (total: number, unfiltered: number) => `找到${total}项结果，筛选前共${unfiltered}项`,
  /** Nothing contains `typed`; the results of `instead` are shown. */
  corrected: (typed: string, instead: string, total: number) => `没有找到“${typed}”，以下是“${instead}”的结果，共${total}项`,
  /** Leads from those results back to what was typed. */
  typedOnly: (typed: string) => `仍查“${typed}”`,
  /** Leads to the items that a body answers for. */
  responsible: (body: string, items: number) => `查看${body}负责的${items}项目标、节点和任务`,
  nothing: (query: string) => `没有找到含有“${query}”的内容。`,
  nothingFiltered: '所选条件下没有结果。',
  resetFilters: '清除筛选条件',
  waysOut: '可以换个说法或少用几个字再试，也可以用下面的分类目录，按发布机构、年份、指标查找。',
  nearTitle: '相近的内容',
  suggestion: {
    spelling: '字形相近的词',
    pinyin: '按拼音找到的词',
    regional: '同一事物的其他说法',
    figure: '同一数字的其他写法',
    apart: '分成几个词查找',
    name: '单位的全称',
    single: '只含其中一个词',
    near: '与所查词句最接近的内容，并不完全相同',
  },
  suggestedQuery: (query: string, total: number) => `${query}（${total}项）`,
  variants: '同一事物在文中还有别的说法：',
  filters: '筛选',
  facet: { type: '类别', issuer: '发布机构', body: '责任单位', year: '年份', kind: '体裁', region: '地区', validity: '有效性' },
  /** Words for the codes of two facets. */
  planKind,
  validity,
  facetValue: (label: string, count: number) => `${label}（${count}）`,
  moreValues: (count: number) => `更多（${count}）`,
  year: (year: string) => `${year}年`,
  sort: '排序',
  sortBy: { relevance: '按相关程度', date: '按日期，新的在前' },
  apply: '按所选条件筛选',
  kind: {
    plan: '规划',
    clause: '条款',
    target: '目标',
    milestone: '节点',
    task: '任务',
    incentive: '激励',
    body: '单位',
    indicator: '指标',
    region: '地区',
    page: '页面',
    phase: '阶段',
    note: '说明',
  },
  groupTitle: '指标、单位和地区',
  otherHits: (count: number) => `本规划另有${count}项`,
  shortcut: '按“/”键跳到检索框',
};

export const search = {
  title: '检索',
  description: '查找规划全文、目标、任务、单位和指标，也可以输入文号、索引号或拼音。',
  results: '检索结果',
  withoutScript:
    '全文检索要用浏览器的脚本功能（JavaScript）。如果这句话一直不变，说明脚本没有运行，请用下面的分类目录查找；打开规划后，也可以用浏览器的“在页面中查找”找到词句。',
  lists: '分类目录',
  live: liveSearch,
};

/** Words for finding, following, sharing and reporting pages, in Simplified Chinese. */
export const finding = {
  siteMap: {
    title: '网站地图',
    description: '本站的全部栏目和页面入口。',
    columns: '栏目',
    disclosure: '政府信息公开',
    about: '本站',
    follow: '订阅',
    followText: '用阅读器订阅下面的地址，新公开的规划和更改会自动送到。',
    machine: '供搜索引擎读取的网站地图',
  },
  feeds: {
    all: (site: string) => `${site}：规划和更改`,
    allDescription: '新公开的规划和已公开规划的更改。',
    body: (body: string) => `${body}：规划和更改`,
    bodyDescription: (body: string) => `${body}发布、接收或负责的规划，以及它们的更改。`,
    change: (plan: string) => `更改：${plan}`,
    atom: (title: string) => `${title}（Atom）`,
    json: (title: string) => `${title}（JSON Feed）`,
  },
  share: { link: '本页网址', mail: '用电子邮件分享本页' },
  report: {
    page: '找错：报告本页的问题',
    clause: '报错',
    clauseName: (clause: string) => `报错：${clause}`,
    subject: (page: string, clause: string | null) => `纠错：${page}${clause === null ? '' : `，${clause}`}`,
    body: (address: string) => `有问题的地方：${address}\n\n问题是：\n`,
  },
  external: '（站外链接）',
  openSearch: (site: string) => `${site}检索`,
};
