import type { DataWords } from '../dictionary/data.ts';

/** Words of the data pages, in Traditional Chinese. */
export const data = {
  title: '資料',
  description: '本站頁面上的規劃、目標、節點、任務、單位、指標和觀測值，都可以整份下載，自由使用。',
  filesCaption: '資料檔案',
  table: '資料表',
  contains: '內容',
  files: '下載',
  download: (title, format) => `${title}，${format}`,
  all: '全部資料和資料字典',
  perIndicator: '每個指標的目標和觀測值另有一個CSV檔案，在指標的頁面上下載：',
  dictionaryLink: '資料字典：每個欄位的含義',
  dictionaryTitle: '資料字典',
  dictionaryDescription: '每張資料表的欄位、類型和含義，由程式從資料模型生成。',
  fieldsCaption: (title) => `${title}的欄位`,
  field: '欄位',
  name: '名稱',
  type: '類型',
  meaning: '含義',
  nullable: '可缺',
  required: '必有',
  schemaVersion: (version) => `資料結構版本：${version}`,
  rules: '怎樣讀這些資料',
  ruleList: [
    '數字按原文照抄，以文字儲存，「2.0」不會變成「2」，「1/3」不會變成小數。',
    '原文沒有寫的，JSON 中為 null，CSV 中為空白，頁面上寫「未載明」。',
    '日期可能只到年或月，例如「2021-12」。',
    '推定的內容都註明推定的根據，存疑的內容都註明把握程度。',
  ],
  tables: {
    plans: { title: '規劃', description: '每列是一份規劃的要素。' },
    targets: { title: '目標', description: '每列是一份規劃中一項帶數字或方向的承諾。依申請公開的規劃沒有資料列。' },
    tasks: { title: '任務', description: '每列是一份規劃中的一項任務或保障措施。依申請公開的規劃沒有資料列。' },
    milestones: { title: '節點', description: '每列是一份規劃中一個不帶數字、要達到的狀態。依申請公開的規劃沒有資料列。' },
    bodies: { title: '單位', description: '每列是一個發布規劃、負責任務或在規劃中出現的單位。' },
  },
} satisfies DataWords;
