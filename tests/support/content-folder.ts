import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadContent, type Content } from '../../src/content/load-content.ts';
import readDocumentTask from '../../src/content/worker/read-document-task.ts';
import { newFolder } from './new-folder.ts';

/** What a file of a test folder holds: text, bytes, a symbolic link, zeros without taking room, a pipe, or nothing because it is left out. */
export type Entry = string | Uint8Array | { readonly linkTo: string } | { readonly zeros: number } | { readonly pipe: true } | null;
export type Files = Readonly<Record<string, Entry>>;

/** The text of the smallest plan that has one of each item. */
export const planSource = `---
title: 示例县示例规划
planTitle: 示例县示例规划
kind: 规划
lang: zh-Hans-CN
issuer: shili-kjj
region: shili
period:
  start: 2021
  end: 2025
documentDate: 2021-03
summary: 为测试而编的规划。
targets:
  - id: rd
    name: 研发经费
    kind: threshold
    indicator: rd
    comparator: 不低于
    value: 9.0
    unit: 亿元
    measure: 金额
    direction: 上升
    hedge: 明确
    targetYear: 2025
    targetYearSource: 文中写明
    printed: "9.0"
    base:
      year: 2020
      value: 5.5
      source: 文中写明
milestones:
  - id: park
    name: 园区建成
    hedge: 力争
tasks:
  - id: invest
    number: （一）
    title: 加大投入
    group: 主要任务
    bodies: [shili-kjj]
    outcomes: [rd, park]
---

## 一、目标

研发经费达到<Target id="rd">9.0亿元</Target>。

### （一）加大投入

<Task id="invest">

力争<Milestone id="park">园区建成</Milestone>。

</Task>
`;

/** A small content folder of the invented county 示例县 without any problem. */
export const goodFiles: Files = {
  'site.yaml': 'name: 示例县规划公开站\ndescription: 测试用的虚构站点。\nofficial: false\norganiser:\n  name: 示例小组\nasOf: 2026-01-01\n',
  'regions.yaml': '- id: shili\n  name: 示例县\n  level: 县（市、区）\n',
  'bodies/shili.yaml':
    '- id: shili-kjj\n  name: 示例县科学技术局\n  shortNames: [县科技局]\n  level: 县级\n  kind: 政府部门\n  region: shili\n  verified: true\n',
  'indicators/shili.yaml':
    '- id: rd\n  names:\n    zh-Hans: 研发经费\n  unit: 亿元\n  measure: 金额\n  direction: 上升\n  comparable: yes\n',
  'observations/shili.csv':
    'indicator,region,period,value,unit,kind,status,source,certainty\nrd,shili,2020,5.5,亿元,时点或当期值,未载明,示例,确定\n',
  'plans/shili-guihua.mdx': planSource,
  'pages/about.mdx': '---\ntitle: 关于本站\n---\n\n见[规划](../plans/shili-guihua/#s1)。\n',
};

/** Writes files into a new folder outside the project. */
export function writeFolder(files: Files): string {
  const root = newFolder();
  for (const [path, entry] of Object.entries(files)) {
    if (entry === null) continue;
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    if (typeof entry === 'object' && 'pipe' in entry) execFileSync('mkfifo', [target]);
    else if (typeof entry === 'string' || entry instanceof Uint8Array) writeFileSync(target, entry);
    else if ('linkTo' in entry) symlinkSync(entry.linkTo, target);
    else {
      writeFileSync(target, '');
      truncateSync(target, entry.zeros);
    }
  }
  return root;
}

/** Loads the good folder with some files replaced, added or left out, reading documents in this very process. */
export async function loadFiles(changes: Files = {}, options: Parameters<typeof loadContent>[1] = {}): Promise<Content> {
  const root = writeFolder({ ...goodFiles, ...changes });
  return loadContent(root, { readDocuments: (tasks) => Promise.all(tasks.map(readDocumentTask)), ...options });
}
