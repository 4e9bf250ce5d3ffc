import type { PaperWords } from '../dictionary/paper.ts';

/** Words of printed pages, in Simplified Chinese. */
export const paper = {
  layout: '打印本页',
  layoutHint: '选好版式，再用浏览器的“打印”。',
  document: '公文版式（正文每页22行、每行28字）',
  plain: '普通版式（字小，省纸）',
  pdf: '本页全文，公文版式，供打印和存档',
  source: '出处：',
  qrCode: '二维码：本页网址',
  newest: '扫码或按网址，可以查看网上的最新内容。',
  digest: '（摘编，以原文为准）',
  letterhead: (body) => `${body}文件`,
} satisfies PaperWords;
