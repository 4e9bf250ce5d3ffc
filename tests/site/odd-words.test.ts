import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { goodFiles, planSource, writeFolder } from '../support/content-folder.ts';
import { newFolder } from '../support/new-folder.ts';
import { parseHtml } from '../support/parse-html.ts';

const pieces = [
  '甲',
  ' > ',
  ' < ',
  '"',
  "'",
  '&',
  '&amp;',
  '&lt;',
  '&#106;',
  '</script>',
  '</title>',
  '<img src=x onerror=y>',
  ' onload="x()"',
  ' style=x',
  'javascript:x',
  '{x}',
  '`',
  '\\',
  '%zz',
  '#',
  '<!--',
  '-->',
  ']]>',
  '{{',
  '$&',
  '.html',
  '//a.example/',
  '𠀀',
  'é',
] as const;
/** Names and titles that authors may write, each of its own: nothing in them is notation. */
const words = fc.sample(
  fc.array(fc.constantFrom(...pieces), { minLength: 3, maxLength: 9 }).map((all) => `题${all.join('')}末`),
  { seed: 20261130, numRuns: 16 },
);
let used = 0;
const next = () => JSON.stringify(words[(used += 1) % words.length]);

const plan = planSource
  .replace('title: 示例县示例规划\n', `title: ${JSON.stringify(words[0])}\n`)
  .replace('planTitle: 示例县示例规划', `planTitle: ${next()}`)
  .replace('summary: 为测试而编的规划。', `summary: ${next()}`)
  .replace('name: 研发经费', `name: ${next()}`)
  .replace('name: 园区建成', `name: ${next()}`)
  .replace('title: 加大投入', `title: ${next()}\n    corrects: { field: title, reason: ${next()} }`)
  .replace(
    'targets:',
    `changes:\n  - date: 2025-01-01\n    note: ${next()}\nbasis:\n  - title: ${next()}\n    relation: 编制依据\n    clause: s1\n    url: https://a.example/?a="b"&c=<d>'\ntargets:`,
  );
const links = [
  '[目标](#t-rd)、[原文](#at-t-rd)、[英文](../../en/plans/shili-guihua/#t-rd "甲 > 乙 onload=x")、[依据](../shili-shenqing/#basis)',
  '[网页](https://a.example/%D6%D0?a=b&copy=1#%zz)、[邮件](mailto:a@b.example?subject=%25)、[转换](zh-hant/#s1-p1)、[空]()、[注][^甲]',
];
const site = `name: ${next()}\ndescription: ${next()}\nnotice: ${next()}\nofficial: false\nlanguages: [zh-Hans, en]\nconvertedTexts: true\nurl: https://shili.example\norganiser:\n  name: ${next()}\nasOf: 2026-01-01\n`;
const observations = 'indicator,region,period,value,unit,kind,status,source,certainty,clause\n';
const row = (period: string, clause: string) => `rd,shili,${period},5.5,亿元,时点或当期值,未载明,"甲 > 乙"" onload=x",确定,${clause}\n`;

it('builds whatever words, links and clauses the check lets pass, and shows them as written', async () => {
  const content = writeFolder({
    ...goodFiles,
    'site.yaml': site,
    'regions.yaml': `- id: shili\n  name: ${next()}\n  level: 县（市、区）\n`,
    'bodies/shili.yaml': `- id: shili-kjj\n  name: ${next()}\n  level: 县级\n  kind: 政府部门\n  region: shili\n  verified: true\n  note: ${next()}\n`,
    'indicators/shili.yaml': `- id: rd\n  names:\n    zh-Hans: ${next()}\n    en: ${next()}\n  unit: 亿元\n  measure: 金额\n  direction: 上升\n  comparable: yes\n  definition: ${next()}\n`,
    'observations/shili.csv': observations + row('2020', 'shili-shenqing#s1') + row('2021', 'shili-guihua#s1-p1'),
    'plans/shili-guihua.mdx': `${plan}\n${links.join('。\n\n')}。\n\n[^甲]: 注\\<b> onload=x\n`,
    'plans/shili-shenqing.mdx': planSource.replace(
      'documentDate: 2021-03',
      'disclosure: 依申请公开\nbasis:\n  - title: 乙\n    relation: 编制依据\n    clause: s1',
    ),
    'pages/about.mdx': `---\ntitle: ${next()}\ndescription: ${next()}\n---\n\n见[规划](../plans/shili-guihua/#s1)、[英文](../en/about/)、[上文](#s0-p1)。\n`,
  });
  const out = join(newFolder(), 'site');
  const { status, stdout, stderr } = await runCli('build', ['--content', content, '--out', out]);
  expect(status, stdout + stderr).toBe(0);
  const page = parseHtml(readFileSync(join(out, 'plans/shili-guihua/index.html'), 'utf8'));
  expect(page.querySelector('h1')?.textContent?.replaceAll(/\s+/g, ' ').trim()).toBe(words[0]?.replaceAll(/\s+/g, ' '));
  expect(existsSync(join(out, 'en/plans/shili-guihua/index.html'))).toBe(true);
});
