import type { Dictionary } from '../dictionary.ts';
/** Kinds of plan, in Traditional Chinese; apart from the other vocabularies because the search page's script reads them. */
export const planKind = {
  plan: '規劃',
  'action-plan': '行動計劃',
  'work-plan': '工作計劃',
  'work-points': '工作要點',
  'implementation-plan': '實施方案',
  programme: '方案',
  'task-breakdown': '任務分解',
  'division-of-work': '責任分工',
  opinion: '意見',
  measures: '辦法',
  notice: '通知',
  'work-report': '政府工作報告',
} satisfies Dictionary['vocabulary']['planKind'];

/** Validity of plans, in Traditional Chinese. */
export const validity = { 有效: '有效', 失效: '失效', 废止: '廢止', 已调整: '已調整' } satisfies Dictionary['vocabulary']['validity'];

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
  corrected: (typed, instead, total) => `沒有找到「${typed}」，以下是「${instead}」的結果，共${total}項`,
  typedOnly: (typed) => `仍查「${typed}」`,
  responsible: (body, items) => `查看${body}負責的${items}項目標、節點和任務`,
  nothing: (query) => `沒有找到含有「${query}」的內容。`,
  nothingFiltered: '所選條件下沒有結果。',
  resetFilters: '清除篩選條件',
  waysOut: '可以換個說法或少用幾個字再試，也可以用下面的分類目錄，按發布機構、年份、指標尋找。',
  nearTitle: '相近的內容',
  suggestion: {
    spelling: '字形相近的詞',
    pinyin: '按拼音找到的詞',
    regional: '同一事物的其他說法',
    figure: '同一數字的其他寫法',
    apart: '分成幾個詞尋找',
    name: '單位的全稱',
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
    phase: '階段',
    note: '說明',
  },
  groupTitle: '指標、單位和地區',
  otherHits: (count) => `本規劃另有${count}項`,
  shortcut: '按「/」鍵跳到檢索欄',
} satisfies Dictionary['search']['live'];

export const search = {
  title: '檢索',
  description: '尋找規劃全文、目標、任務、單位和指標，也可以輸入文號、索引號或拼音。',
  results: '檢索結果',
  withoutScript:
    '全文檢索要用瀏覽器的JavaScript 功能。如果這句話一直不變，說明它沒有執行，請用下面的分類目錄尋找；開啟規劃後，也可以用瀏覽器的「在頁面中尋找」找到詞句。',
  lists: '分類目錄',
  live: liveSearch,
} satisfies Dictionary['search'];

/** Words for finding, following, sharing and reporting pages, in Traditional Chinese. */
export const finding = {
  siteMap: {
    title: '網站地圖',
    description: '本站的全部欄目和頁面入口。',
    columns: '欄目',
    disclosure: '政府資訊公開',
    about: '本站',
    follow: '訂閱',
    followText: '用閱讀器訂閱下面的網址，新公開的規劃和更改會自動送到。',
    machine: '供搜尋引擎讀取的網站地圖',
  },
  feeds: {
    all: (site) => `${site}：規劃和更改`,
    allDescription: '新公開的規劃和已公開規劃的更改。',
    body: (body) => `${body}：規劃和更改`,
    bodyDescription: (body) => `${body}發布、接收或負責的規劃，以及它們的更改。`,
    change: (plan) => `更改：${plan}`,
    atom: (title) => `${title}（Atom）`,
    json: (title) => `${title}（JSON Feed）`,
  },
  share: { link: '本頁網址', mail: '用電子郵件分享本頁' },
  report: {
    page: '找錯：報告本頁的問題',
    clause: '報錯',
    clauseName: (clause) => `報錯：${clause}`,
    subject: (page, clause) => `糾錯：${page}${clause === null ? '' : `，${clause}`}`,
    body: (address) => `有問題的地方：${address}\n\n問題是：\n`,
  },
  external: '（站外連結）',
  openSearch: (site) => `${site}檢索`,
} satisfies Dictionary['finding'];
