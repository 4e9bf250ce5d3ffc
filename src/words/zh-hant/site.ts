import type { Dictionary } from '../dictionary.ts';
/** Words of the frame around every page, in Traditional Chinese. */
export const shell = {
  skip: '跳到正文',
  home: '首頁',
  mark: '公開',
  navigation: '主導覽',
  plans: '規劃',
  indicators: '指標',
  bodies: '單位',
  regions: '地區',
  data: '資料',
  method: '說明',
  breadcrumbs: '目前位置',
  searchForm: '站內檢索',
  searchLabel: '站內檢索',
  searchButton: '檢索',
  titleWith: (page, site) => `${page} — ${site}`,
  footer: {
    pages: '本站頁面',
    organiser: '主辦',
    contact: '聯絡方式',
    address: '地址',
    hours: '辦公時間',
    phone: '電話',
    email: '電子郵件',
    siteIdCode: '網站標識碼',
    icp: 'ICP備案編號',
    policeFiling: '公安備案號',
    asOf: '資料截止日',
    unofficial: '本站不是政府網站。',
    method: '資料說明',
  },
  notFound: {
    title: '沒有找到這個頁面',
    text: '網址可能寫錯了，或者頁面沒有發布過。本站的網址不會改變，也不會移作他用。',
    waysTitle: '可以從這裡繼續',
  },
} satisfies Dictionary['shell'];

/** Words about the languages of the site, in Traditional Chinese. */
export const languages = {
  choose: '介面語言',
  notFound: '沒有找到這個頁面。可以從首頁繼續',
} satisfies Dictionary['languages'];

/** Words of the aids to reading, in Traditional Chinese. */
export const reading = {
  size: '字號',
  elder: '長者模式',
  larger: '特大字',
  pageOnly: '瀏覽器沒有啟用 JavaScript，記不住這個選擇：大字只對這一頁有效，開啟別的頁面以後，請再點一次「長者模式」。',
  backToStandard: '恢復標準字號',
  aloud: {
    name: '朗讀正文',
    from: '從何處讀起',
    fromStart: '從頭讀起',
    start: '開始朗讀',
    pause: '暫停',
    resume: '繼續',
    stop: '停止',
    speaking: '正在朗讀。',
    paused: '朗讀已暫停。',
    stopped: '朗讀已停止。',
    finished: '朗讀完畢。',
    failed: '瀏覽器沒有讀出來，請稍後再試。',
  },
} satisfies Dictionary['reading'];

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
} satisfies Dictionary['home'];

/** Words of the columns, in Traditional Chinese. */
export const columns = {
  home: { name: '首頁', description: '本站公開的規劃和主要目標，以及尋找它們的辦法。', keywords: ['規劃', '目標', '資訊公開'] },
  plans: {
    name: '規劃目錄',
    description: '本站公開的全部規劃的索引號、名稱、內容概述和生成日期，以及每份規劃的正文和資料。',
    keywords: ['規劃', '目錄', '索引號', '行動計劃', '實施方案'],
  },
  search: { name: '檢索', description: '在全部規劃、條款、目標、單位和指標中尋找。', keywords: ['檢索', '尋找', '全文檢索'] },
  indicators: { name: '指標', description: '規劃所用指標的含義、口徑、目標和觀測值。', keywords: ['指標', '目標', '統計資料'] },
  bodies: { name: '單位', description: '發布規劃、對規劃負責的單位，以及它們承擔的事項。', keywords: ['單位', '責任單位', '發布機構'] },
  regions: { name: '地區', description: '規劃、單位和觀測值所屬的地區。', keywords: ['地區', '行政區劃'] },
  deadlines: { name: '期限', description: '各規劃的目標和節點何時到期。', keywords: ['期限', '到期', '行事曆'] },
  bulletins: { name: '資料公報', description: '按時期彙總的觀測值。', keywords: ['公報', '觀測值', '統計資料'] },
  data: { name: '資料', description: '本站全部資料的下載檔案和資料字典。', keywords: ['資料', '開放資料', '資料字典', '下載'] },
  method: { name: '本站說明', description: '怎樣讀本站的內容，本站符合哪些標準，以及全站的導覽。', keywords: ['說明', '標準', '網站地圖'] },
  about: { name: '關於本站', description: '本站由誰主辦，資料從哪裡來，有疑問怎麼辦。', keywords: ['關於本站', '主辦單位'] },
  guide: { name: '資訊公開指南', description: '政府資訊的分類、編排體系、獲取方式和工作機構的聯絡方式。', keywords: ['資訊公開', '指南'] },
  policies: { name: '資訊公開制度', description: '關於政府資訊公開的法規、規章和制度。', keywords: ['資訊公開', '制度', '法規'] },
  'annual-reports': { name: '資訊公開年報', description: '政府資訊公開工作年度報告。', keywords: ['資訊公開', '年度報告'] },
  requests: { name: '依申請公開', description: '怎樣申請公開沒有主動公開的政府資訊。', keywords: ['資訊公開', '依申請公開'] },
} satisfies Dictionary['columns'];

/** Words that an official portal must show, in Traditional Chinese. */
export const official = {
  source: '來源',
  publishedHere: '本站發布時間',
  validity: {
    stated: (validity) => `有效性：${validity}。`,
    text: {
      有效: '這份文件已標明有效。',
      失效: '這份文件已標明失效，不再執行。',
      废止: '這份文件已標明廢止，不再執行。',
      已调整: '這份文件的內容已作調整，引用前請核對調整後的內容。',
    },
    replacedMark: '已被替代',
    replaced: '這份文件已被替代，原來標明的「有效」不再作準。',
    supersededBy: '已由這份文件替代：',
  },
  guide: {
    title: '法定事項',
    fields: {
      classification: '政府資訊的分類',
      arrangement: '編排體系',
      access: '獲取方式',
      name: '工作機構名稱',
      address: '辦公地址',
      hours: '辦公時間',
      phone: '聯絡電話',
      fax: '傳真號碼',
      internet: '互聯網聯絡方式',
    },
  },
  institutionMark: '黨政機關網站標識',
  standards: '符合的標準',
} satisfies Dictionary['official'];
