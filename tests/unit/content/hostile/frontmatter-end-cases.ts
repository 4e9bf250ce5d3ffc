import { bad, plan, planFile, text, type Case } from './case.ts';
import { planSource } from '../../../support/content-folder.ts';

const hidden = 'draft: true\ndisclosure: 依申请公开\n';

/** Frontmatter that ends where its author did not mean it to, and keys that became text. */
export const frontmatterEndCases: readonly Case[] = [
  bad('a divider within the frontmatter', 'frontmatter-ends-early', plan('targets:\n', `‸---\n${hidden}targets:\n`)),
  bad('a divider before the last key', 'frontmatter-ends-early', planSource.replace('---\n\n## ', '‸---\ndraft: true\n---\n\n## ')),
  bad('a divider with blanks behind it', 'frontmatter-ends-early', planSource.replace('---\n\n## ', '‸---  \n\ndraft: true\n---\n\n## ')),
  bad('a divider without another one', 'frontmatter-ends-early', planSource.replace('---\n\n## ', '‸---\ndraft: true\n\n## ')),
  bad(
    'a divider in a block of text',
    'frontmatter-ends-early',
    plan('summary: 为测试而编的规划。', `summary: |\n  甲\n‸---\n  乙\n${hidden}`),
  ),
  bad('a divider in a quoted text', 'frontmatter-ends-early', plan('summary: 为测试而编的规划。', `summary: "甲\n‸---\n乙"\n${hidden}`)),
  bad('a divider and a comment', 'frontmatter-ends-early', plan('targets:\n', `‸---\n# 草稿\n${hidden}targets:\n`)),
  bad('a divider within an entry of a list', 'frontmatter-ends-early', plan('    kind: threshold\n', '‸---\n    kind: threshold\n')),
  bad('a divider between entries of a list', 'frontmatter-ends-early', plan('milestones:\n', 'milestones:\n‸---\n')),
  bad('a divider before a key with a slip', 'frontmatter-ends-early', planSource.replace('---\n\n## ', '‸---\nDraft: true\n---\n\n## ')),
  bad('a divider before a wide colon', 'frontmatter-ends-early', planSource.replace('---\n\n## ', '‸---\ndraft：true\n---\n\n## ')),
  bad('a divider before a quoted key', 'frontmatter-ends-early', planSource.replace('---\n\n## ', '‸---\n"draft": true\n---\n\n## ')),
  bad('a key below the text', 'frontmatter-in-text', text('‸draft: true')),
  bad('a key with a value on the next line', 'frontmatter-in-text', text('‸disclosure:\n依申请公开')),
  bad('a key behind some prose', 'frontmatter-in-text', planSource.replace('---\n\n## ', '---\n\n文。\n\n‸disclosure: 依申请公开\n\n## ')),
  bad('an indented key in the text', 'frontmatter-in-text', text('  ‸draft: true')),
  {
    title: 'a divider within the frontmatter of a page',
    code: 'frontmatter-ends-early',
    file: 'pages/about.mdx',
    entry: '---\ntitle: 关于本站\n‸---\norder: 3\n---\n\n文。\n',
  },
  {
    title: 'a key in the text of a page',
    code: 'frontmatter-in-text',
    file: 'pages/about.mdx',
    entry: '---\ntitle: 关于本站\n---\n\n文。\n\n‸column: 信息公开指南\n',
  },
  {
    title: 'a divider within the frontmatter of the frame',
    code: 'frontmatter-ends-early',
    file: 'frame/header.mdx',
    entry: '---\ntitle: 示例县人民政府\n‸---\nlang: zh-Hans\n---\n\n文\n',
  },
  {
    title: 'a divider that makes a plan of what is not to be disclosed',
    code: 'frontmatter-ends-early',
    file: planFile,
    entry: plan('targets:\n', '‸---\ndisclosure: 不予公开\ntargets:\n'),
  },
];
