import { goodFiles, planSource, type Files } from './content-folder.ts';

const site = `name: 示例县规划公开站
description: 测试用的虚构站点。
official: true
organiser:
  name: 示例县人民政府办公室
  contact:
    address: 示例县示例路1号
    phone: 0000-1234567
    email: bgs@shili.example
identifiers:
  siteIdCode: "0000000001"
  icp: 示ICP备00000001号
  policeFiling: 示公网安备00000000000001号
  institutionMark: https://mark.example/shili
corrections:
  email: jiucuo@shili.example
url: https://www.shili.example
asOf: 2026-01-01
`;

const guide = `---
title: 信息公开指南
column: 信息公开指南
guide:
  classification: 规划和计划。
  arrangement: 按生成日期排列。
  access: 在本站查阅。
  office:
    name: 示例县政府信息公开办公室
    address: 示例县示例路1号
    hours: 工作日9:00—17:00
    phone: 0000-1234567
    fax: 无
    internet: gongkai@shili.example
---

示例。
`;

const report = (year: string) =>
  `---\ntitle: ${year}年政府信息公开工作年度报告\ncolumn: 信息公开年报\nportalPublished: ${Number(year) + 1}-01-20 09:00\n---\n\n示例。\n`;

const openPlan = planSource.replace(
  'documentDate: 2021-03\n',
  `documentDate: 2021-03
recordedDate: 2021-03-02
publishedDate: 2021-03-05
portalPublished: 2021-03-06 09:30
indexNumber: 000014349/2021-00110
documentNumber:
  printed: 示政发〔2021〕3号
  normalised: 示政发〔2021〕3号
  certainty: 确定
validity: 废止
categories: [科技, 规划]
changes:
  - date: 2022-05-01
    note: 更正 <附件> & 表格。
  - date: 2022-05-01
    note: 补充说明。
`,
);

const newPlan = openPlan
  .replace('title: 示例县示例规划\nplanTitle: 示例县示例规划', 'title: 示例县新规划\nplanTitle: 示例县新规划')
  .replace('validity: 废止', 'validity: 有效\nrelations:\n  - type: 替代\n    plan: shili-guihua')
  .replace('2021-00110', '2024-00110')
  .replace('2021-03-06 09:30', '2024-03-06 09:30')
  .replace(/changes:\n(?: .*\n)+/, '');

/** A content folder of an invented official site, complete in everything that an official site must state. */
export const officialFiles: Files = {
  ...goodFiles,
  'site.yaml': site,
  'plans/shili-guihua.mdx': `${openPlan}\n见[来源](https://other.example/a "原文")、[本站](https://www.shili.example/b)和[规划](../shili-xin/)。\n`,
  'plans/shili-xin.mdx': newPlan,
  'pages/guide.mdx': guide,
  'pages/report-2023.mdx': report('2023'),
  'pages/report-2024.mdx': report('2024'),
};
