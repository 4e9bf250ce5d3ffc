import type { PaperWords } from '../dictionary/paper.ts';

/** Words of printed pages, in Traditional Chinese. */
export const paper = {
  layout: '列印本頁',
  layoutHint: '選好版式，再用瀏覽器的「列印」。',
  document: '公文版式（正文每頁22行、每行28字）',
  plain: '普通版式（字小，省紙）',
  pdf: '本頁全文，公文版式，供列印和存檔',
  source: '出處：',
  qrCode: 'QR 碼：本頁網址',
  newest: '掃碼或按網址，可以查看網上的最新內容。',
  digest: '（摘編，以原文為準）',
  letterhead: (body) => `${body}文件`,
} satisfies PaperWords;
