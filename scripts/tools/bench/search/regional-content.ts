import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeContent } from '../content/write-content.ts';

/** Words of the mainland with those that an invented plan in the words of Taiwan uses for the same thing. */
export const regionalPairs: readonly (readonly [string, string])[] = [
  ['知识产权', '智慧財產權'],
  ['项目', '專案'],
  ['信息', '資訊'],
  ['软件', '軟體'],
  ['硬件', '硬體'],
  ['网络', '網路'],
  ['互联网', '網際網路'],
  ['数据库', '資料庫'],
  ['服务器', '伺服器'],
  ['数字', '數位'],
  ['人工智能', '人工智慧'],
  ['激光', '雷射'],
  ['集成电路', '積體電路'],
  ['芯片', '晶片'],
  ['程序', '程式'],
  ['打印', '列印'],
  ['鼠标', '滑鼠'],
  ['宽带', '寬頻'],
  ['操作系统', '作業系統'],
  ['出租车', '計程車'],
  ['塑料', '塑膠'],
  ['内存', '記憶體'],
  ['屏幕', '螢幕'],
  ['博客', '部落格'],
  ['云计算', '雲端計算'],
  ['短信', '簡訊'],
  ['数码', '數位'],
  ['光盘', '光碟'],
  ['接口', '介面'],
  ['链接', '連結'],
];

const frontmatter = `---
title: 示例科技行動計畫
planTitle: 示例科技行動計畫
kind: 行动计划
lang: zh-Hant-TW
summary: 為測試而編的虛構計畫。
---
`;

/** Writes a content folder whose one plan uses the words of Taiwan, a clause for each. */
export async function writeRegionalContent(folder: string): Promise<void> {
  await writeContent(folder, { plans: 1, seed: 1 });
  const clauses = [...new Set(regionalPairs.map(([, word]) => word))].map(
    (word, index) => `## ${index + 1}、推廣${word}\n\n各機關應善用${word}。\n`,
  );
  await writeFile(join(folder, 'plans/shili-00001.mdx'), `${frontmatter}\n${clauses.join('\n')}`);
}
