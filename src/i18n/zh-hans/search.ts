import { planKinds as planKind, validities as validity } from '../../model/vocabularies.ts';
import type { LiveSearchWords, SearchWords } from '../dictionary/search.ts';

/** Words of the search page's script; kept apart so that the script carries no others. */
export const liveSearch = {
  ready: '输入词句即可检索全文。几个词用空格分开，表示同时含有；加引号表示连在一起。',
  loading: '正在载入检索索引……',
  failed: '检索索引没有载入成功，暂时不能检索。请检查网络后再试，或者用下面的分类目录查找。',
  empty: '请输入要找的词句：简体、繁体、数字、文号、索引号都可以。',
  overlong: (most) => `检索词过长：一个词最多${most}个字，请截取其中一段再试。`,
  found: (total) => `找到${total}项结果`,
  listed: (listed) => `，列出前${listed}项`,
  foundFiltered: (total, unfiltered) => `找到${total}项结果，筛选前共${unfiltered}项`,
  nothing: (query) => `没有找到含有“${query}”的内容。`,
  nothingFiltered: '所选条件下没有结果。',
  resetFilters: '清除筛选条件',
  waysOut: '可以换个说法或少用几个字再试，也可以用下面的分类目录，按发布机构、年份、指标查找。',
  nearTitle: '相近的内容',
  suggestion: {
    spelling: '字形相近的词',
    pinyin: '按拼音找到的词',
    regional: '其他地区的说法',
    single: '只含其中一个词',
    near: '与所查词句最接近的内容，并不完全相同',
  },
  suggestedQuery: (query, total) => `${query}（${total}项）`,
  variants: '同一事物在文中还有别的说法：',
  filters: '筛选',
  facet: { type: '类别', issuer: '发布机构', body: '责任单位', year: '年份', kind: '体裁', region: '地区', validity: '有效性' },
  planKind,
  validity,
  facetValue: (label, count) => `${label}（${count}）`,
  moreValues: (count) => `更多（${count}）`,
  year: (year) => `${year}年`,
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
  },
  groupTitle: '指标、单位和地区',
  otherHits: (count) => `本规划另有${count}项`,
  shortcut: '按“/”键跳到检索框',
} satisfies LiveSearchWords;

export const search = {
  title: '检索',
  description: '查找规划全文、目标、任务、单位和指标，也可以输入文号、索引号或拼音。',
  results: '检索结果',
  withoutScript:
    '全文检索要用浏览器的脚本功能（JavaScript）。如果这句话一直不变，说明脚本没有运行，请用下面的分类目录查找；打开规划后，也可以用浏览器的“在页面中查找”找到词句。',
  lists: '分类目录',
  live: liveSearch,
} satisfies SearchWords;
