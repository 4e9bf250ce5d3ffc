import type { ColumnsWords } from '../dictionary/columns.ts';

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
} satisfies ColumnsWords;
