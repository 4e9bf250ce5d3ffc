import type { FindingWords } from '../dictionary/finding.ts';

/** Words for finding, following, sharing and reporting pages, in Simplified Chinese. */
export const finding = {
  siteMap: {
    title: '网站地图',
    description: '本站的全部栏目和页面入口。',
    columns: '栏目',
    disclosure: '政府信息公开',
    about: '本站',
    follow: '订阅',
    followText: '用阅读器订阅下面的地址，新公开的规划和更改会自动送到。',
    machine: '供搜索引擎读取的网站地图',
  },
  feeds: {
    all: (site) => `${site}：规划和更改`,
    allDescription: '新公开的规划和已公开规划的更改。',
    body: (body) => `${body}：规划和更改`,
    bodyDescription: (body) => `${body}发布、接收或负责的规划，以及它们的更改。`,
    change: (plan) => `更改：${plan}`,
    atom: (title) => `${title}（Atom）`,
    json: (title) => `${title}（JSON Feed）`,
  },
  share: { link: '本页网址', mail: '用电子邮件分享本页' },
  report: {
    page: '找错：报告本页的问题',
    clause: '报错',
    clauseName: (clause) => `报错：${clause}`,
    subject: (page, clause) => `纠错：${page}${clause === null ? '' : `，${clause}`}`,
    body: (address) => `有问题的地方：${address}\n\n问题是：\n`,
  },
  external: '（站外链接）',
  openSearch: (site) => `${site}检索`,
} satisfies FindingWords;
