import type { LiveSearchWords, SearchWords } from '../dictionary/search.ts';
import { planKind, validity } from './plan-facets.ts';

/** Words of the search page's script; kept apart so that the script carries no others. */
export const liveSearch = {
  ready: '輸入詞句即可檢索全文。幾個詞用空格分開，表示同時含有；加引號表示連在一起。',
  loading: '正在載入檢索索引……',
  failed: '檢索索引沒有載入成功，暫時不能檢索。請檢查網路後再試，或者用下面的分類目錄尋找。',
  empty: '請輸入要找的詞句：簡體、繁體、數字、文號、索引號都可以。',
  overlong: (most) => `檢索詞過長：一個詞最多${most}個字，請截取其中一段再試。`,
  found: (total) => `找到${total}項結果`,
  listed: (listed) => `，列出前${listed}項`,
  foundFiltered: (total, unfiltered) => `找到${total}項結果，篩選前共${unfiltered}項`,
  nothing: (query) => `沒有找到含有「${query}」的內容。`,
  nothingFiltered: '所選條件下沒有結果。',
  resetFilters: '清除篩選條件',
  waysOut: '可以換個說法或少用幾個字再試，也可以用下面的分類目錄，按發布機構、年份、指標尋找。',
  nearTitle: '相近的內容',
  suggestion: {
    spelling: '字形相近的詞',
    pinyin: '按拼音找到的詞',
    regional: '其他地區的說法',
    single: '只含其中一個詞',
    near: '與所查詞句最接近的內容，並不完全相同',
  },
  suggestedQuery: (query, total) => `${query}（${total}項）`,
  variants: '同一事物在文中還有別的說法：',
  filters: '篩選',
  facet: { type: '類別', issuer: '發布機構', body: '責任單位', year: '年份', kind: '體裁', region: '地區', validity: '有效性' },
  planKind,
  validity,
  facetValue: (label, count) => `${label}（${count}）`,
  moreValues: (count) => `更多（${count}）`,
  year: (year) => `${year}年`,
  sort: '排序',
  sortBy: { relevance: '按相關程度', date: '按日期，新的在前' },
  apply: '按所選條件篩選',
  kind: {
    plan: '規劃',
    clause: '條款',
    target: '目標',
    milestone: '節點',
    task: '任務',
    incentive: '激勵',
    body: '單位',
    indicator: '指標',
    region: '地區',
    page: '頁面',
  },
  groupTitle: '指標、單位和地區',
  otherHits: (count) => `本規劃另有${count}項`,
  shortcut: '按「/」鍵跳到檢索欄',
} satisfies LiveSearchWords;

export const search = {
  title: '檢索',
  description: '尋找規劃全文、目標、任務、單位和指標，也可以輸入文號、索引號或拼音。',
  results: '檢索結果',
  withoutScript:
    '全文檢索要用瀏覽器的JavaScript 功能。如果這句話一直不變，說明它沒有執行，請用下面的分類目錄尋找；開啟規劃後，也可以用瀏覽器的「在頁面中尋找」找到詞句。',
  lists: '分類目錄',
  live: liveSearch,
} satisfies SearchWords;
