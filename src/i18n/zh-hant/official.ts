import type { OfficialWords } from '../dictionary/official.ts';

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
} satisfies OfficialWords;
