import type { FindingWords } from '../dictionary/finding.ts';

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
} satisfies FindingWords;
